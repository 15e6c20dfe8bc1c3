package io.github.paperboy.app;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.output.FinishReason;
import io.github.paperboy.llm.Generation;
import io.github.paperboy.llm.GenerationListener;
import io.github.paperboy.llm.GenerationRequest;
import io.github.paperboy.llm.Running;
import io.github.paperboy.llm.TextGenerator;
import io.github.paperboy.llm.Usage;
import io.github.paperboy.paper.Sentences;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/// A model for measuring what everything but a model takes: it says sentences of the first two
/// abstracts it is given in words a little other than theirs, with their ids, and one that is not
/// there. It takes the time it is told to: a third of it until the first piece, the rest evenly.
public final class EchoModel implements TextGenerator, TextGenerators {
  private static final int ABSTRACTS = 2;
  private static final int SENTENCES = 2;
  private static final int PIECE = 20;
  private static final Pattern ABSTRACT =
      Pattern.compile("(?m)^BEGIN ABSTRACT (e\\d+)\\n(?:Title|Date): .*\\n(?:Date: .*\\n)?(.*)$");

  private final Duration time;
  private final AtomicLong paused = new AtomicLong();

  /// @param time from a request to the end of its text
  public EchoModel(Duration time) {
    this.time = time;
  }

  @Override
  public Running start(GenerationRequest request, GenerationListener listener) {
    var end =
        CompletableFuture.supplyAsync(
            () -> say(reply(request), listener), task -> Thread.ofVirtual().start(task));
    return new Running() {
      @Override
      public Generation await() {
        return end.join();
      }

      @Override
      public void cancel() {}
    };
  }

  private Generation say(String text, GenerationListener listener) {
    int pieces = (text.length() + PIECE - 1) / PIECE;
    pause(time.dividedBy(3));
    for (int at = 0; at < text.length(); at += PIECE) {
      listener.partial(text.substring(at, Math.min(text.length(), at + PIECE)));
      pause(time.multipliedBy(2).dividedBy(3L * pieces));
    }
    return new Generation.Finished(text, Usage.NONE, FinishReason.STOP, "echo");
  }

  private void pause(Duration duration) {
    try {
      var before = System.nanoTime();
      Thread.sleep(duration);
      paused.addAndGet(System.nanoTime() - before);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// How long all requests so far have paused.
  public Duration paused() {
    return Duration.ofNanos(paused.get());
  }

  private static String reply(GenerationRequest request) {
    List<String> sentences = new ArrayList<>();
    request.chat().messages().stream()
        .filter(UserMessage.class::isInstance)
        .map(message -> ((UserMessage) message).singleText())
        .findFirst()
        .ifPresent(text ->
            ABSTRACT
                .matcher(text)
                .results()
                .limit(ABSTRACTS)
                .forEach(found -> say(found.group(1), found.group(2), sentences)));
    sentences.add("It was shown to work on the far side of the moon [e1].");
    return String.join(" ", sentences);
  }

  private static void say(String id, String text, List<String> sentences) {
    Sentences.of(text).stream()
        .limit(SENTENCES)
        .map(span -> span.of(text))
        .forEach(sentence ->
            sentences.add("Here, " + sentence.replaceFirst("[.!?]$", "") + " [" + id + "]."));
  }

  @Override
  public int promptTokens() {
    return 8_000;
  }

  @Override
  public Optional<TextGenerator> generator() {
    return Optional.of(this);
  }

  @Override
  public void close() {}
}
