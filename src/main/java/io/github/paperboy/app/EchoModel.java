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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A model for measuring what everything but a model takes: it says sentences of the first two
/// abstracts it is given, at once, with their ids, and one that is not there.
public final class EchoModel implements TextGenerator, TextGenerators {
  private static final int ABSTRACTS = 2;
  private static final int SENTENCES = 2;
  private static final int PIECE = 20;
  private static final Pattern ABSTRACT =
      Pattern.compile("(?m)^BEGIN ABSTRACT (e\\d+)\\n(?:Title|Date): .*\\n(?:Date: .*\\n)?(.*)$");

  @Override
  public Running start(GenerationRequest request, GenerationListener listener) {
    var text = reply(request);
    for (int at = 0; at < text.length(); at += PIECE) {
      listener.partial(text.substring(at, Math.min(text.length(), at + PIECE)));
    }
    var end = new Generation.Finished(text, Usage.NONE, FinishReason.STOP, "echo");
    return new Running() {
      @Override
      public Generation await() {
        return end;
      }

      @Override
      public void cancel() {}
    };
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
        .forEach(sentence -> sentences.add(sentence.replaceFirst("[.!?]$", "") + " [" + id + "]."));
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
