package io.github.paperboy.ask.model;

import io.github.paperboy.ask.AnswerSink;
import io.github.paperboy.guard.ModelText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;

/// Shows a text while it is written: harmless, with the marks it will have, and only of papers that
/// are there. Used by one thread at a time.
final class Preview {
  private static final int STEP = 24;

  /// A mark, link or tag that may not be closed yet is not shown.
  private static final Pattern UNFINISHED =
      Pattern.compile(
          "(?:!?\\[[^\\]\\n]{0,300}(?:](?:\\([^)\\n]{0,600})?)?|<[^>\\n]{0,80}|[(【][^)】\\n]{0,20}|[!@])$");

  private final AnswerSink sink;
  private final ModelText harmless;
  private final int papers;
  private volatile String text = "";
  private final Afterwards showing;
  private int shown;

  /// @param papers how many there are to cite
  Preview(AnswerSink sink, ModelText harmless, int papers, Executor threads) {
    this.sink = sink;
    this.harmless = harmless;
    this.papers = papers;
    showing = new Afterwards(this::showFinished, threads);
  }

  void add(String piece) {
    if (text.length() > harmless.longest()) {
      return;
    }
    text = text.concat(piece);
    if (text.length() - shown >= STEP) {
      shown = text.length();
      showing.changed();
    }
  }

  void restart() {
    text = "";
    shown = 0;
    showing.changed();
  }

  /// The text has come to its end: all of it is shown when this returns.
  void end() {
    showing.settle();
    show(text);
  }

  /// There will be no text: nothing is shown any more when this returns.
  void drop() {
    showing.settle();
  }

  private void showFinished() {
    show(UNFINISHED.matcher(text).replaceAll(""));
  }

  private void show(String soFar) {
    sink.text(marked(harmless.of(soFar)));
  }

  /// The marks as readers will see them: numbered in the order of first use.
  private String marked(String plain) {
    Map<Integer, Integer> numbers = new LinkedHashMap<>();
    return DraftReader.MARK
        .matcher(plain)
        .replaceAll(mark -> {
          var marks = new StringBuilder();
          DraftReader.ids(mark.group()).stream()
              .filter(id -> id >= 1 && id <= papers)
              .forEach(id ->
                  marks
                      .append('[')
                      .append(numbers.computeIfAbsent(id, _ -> numbers.size() + 1))
                      .append(']'));
          return marks.isEmpty() ? "" : " " + marks;
        });
  }
}
