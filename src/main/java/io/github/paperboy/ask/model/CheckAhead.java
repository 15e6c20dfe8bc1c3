package io.github.paperboy.ask.model;

import io.github.paperboy.guard.ModelText;
import io.github.paperboy.retrieve.Background;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Function;

/// Checks each sentence of a text as soon as the next one begins, while the model still writes, so
/// that little is left to check at the end; remembers what it checked, as a text written again
/// repeats most of it. Whoever hears the model is not kept by it. For one answer, fed by one thread
/// at a time.
final class CheckAhead {
  private final Function<Sentence, Judged> check;
  private final ModelText harmless;
  private final Map<Sentence, CompletableFuture<Judged>> judged = new ConcurrentHashMap<>();
  private volatile String text = "";
  private final Afterwards beginning;
  private boolean ended;

  /// @param check called by several threads at once
  CheckAhead(Function<Sentence, Judged> check, ModelText harmless, Executor threads) {
    this.check = check;
    this.harmless = harmless;
    beginning = new Afterwards(this::beginFinished, threads);
  }

  void add(String piece) {
    if (text.length() > harmless.longest()) {
      return;
    }
    text = text.concat(piece);
    boolean ends = piece.chars().anyMatch(CheckAhead::mayEndASentence);
    if (ends || ended) {
      beginning.changed();
    }
    // Once more with the next piece: only then has the next sentence begun.
    ended = ends;
  }

  private void beginFinished() {
    var sentences = DraftReader.read(harmless.of(text));
    for (var finished : sentences.subList(0, Math.max(0, sentences.size() - 1))) {
      var _ = begin(finished);
    }
  }

  private static boolean mayEndASentence(int character) {
    return ".!?。]\n".indexOf(character) >= 0;
  }

  /// Another model begins at the beginning.
  void restart() {
    text = "";
  }

  /// The findings on a whole text, in its order.
  List<Judged> of(List<Sentence> sentences) {
    return sentences.stream().map(this::begin).toList().stream().map(Background::await).toList();
  }

  private CompletableFuture<Judged> begin(Sentence sentence) {
    return judged.computeIfAbsent(sentence, each -> Background.start(() -> check.apply(each)));
  }
}
