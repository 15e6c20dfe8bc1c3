package io.github.paperboy.ask.model;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import io.github.paperboy.ask.Writing;
import io.github.paperboy.guard.ModelText;
import io.github.paperboy.llm.FailureKind;
import io.github.paperboy.llm.Generation;
import io.github.paperboy.llm.GenerationListener;
import io.github.paperboy.llm.GenerationRequest;
import io.github.paperboy.llm.Running;
import io.github.paperboy.llm.TextGenerator;
import io.github.paperboy.prompt.Prompt;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// A talk with a model for an answer. Used by one thread.
final class Dialogue {
  private static final int CHARACTERS_PER_TOKEN = 5;

  private final TextGenerator generator;
  private final Prompt prompt;
  private final OneAnswer answer;
  private final List<ChatMessage> messages = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();

  Dialogue(TextGenerator generator, Prompt prompt, OneAnswer answer) {
    this.generator = generator;
    this.prompt = prompt;
    this.answer = answer;
  }

  /// Hears the text while it comes.
  interface Listener {
    Listener NONE = new Listener() {};

    default void partial(String piece) {}

    default void restarted() {}
  }

  /// What the model said.
  sealed interface Said {
    /// @param text sanitised by nobody yet
    /// @param end whether it came to its end by itself
    /// @param model who said it
    record Text(String text, End end, String model) implements Said {
      /// How it ends when no more than so many characters are read.
      End endWithin(int longest) {
        return text.length() > longest ? End.CUT : end;
      }
    }

    /// @param message why not, in words for people
    record Nothing(String message) implements Said {}
  }

  /// How a text ended.
  enum End {
    WHOLE,
    CUT
  }

  Dialogue system(String text) {
    messages.add(SystemMessage.from(text));
    return this;
  }

  Dialogue user(String text) {
    messages.add(UserMessage.from(text));
    return this;
  }

  Dialogue model(String text) {
    messages.add(AiMessage.from(text));
    return this;
  }

  /// Has the model go on; what it says is not added to the talk.
  Said go(Listener listener) {
    return begin(listener).await();
  }

  /// [#go] without waiting.
  Turn begin(Listener listener) {
    var running = new CompletableFuture<Running>();
    var hearing = new Hearing(listener, running);
    running.complete(
        generator.start(GenerationRequest.of(List.copyOf(messages), answer.account()), hearing));
    return new Turn(running.join(), hearing);
  }

  /// What the model is saying. Used by one thread.
  final class Turn {
    private final Running running;
    private final Hearing hearing;

    private Turn(Running running, Hearing hearing) {
      this.running = running;
      this.hearing = hearing;
    }

    Said await() {
      return switch (running.await()) {
        case Generation.Finished(var text, _, _, var model) ->
            new Said.Text(ModelText.spoken(text), End.WHOLE, model);
        case Generation.Failed failed -> failed(failed, hearing);
      };
    }

    /// What it says is not wanted any more.
    void cancel() {
      running.cancel();
    }
  }

  private Said failed(Generation.Failed failed, Hearing hearing) {
    boolean ended = failed.kind() == FailureKind.CANCELLED && !answer.sink().cancelled();
    boolean cut = failed.kind() == FailureKind.TRUNCATED || (ended && hearing.tooLong());
    if (cut && !failed.partialText().isBlank()) {
      return new Said.Text(ModelText.spoken(failed.partialText()), End.CUT, failed.modelName());
    }
    failures.add(failed.message());
    return new Said.Nothing(failed.message());
  }

  /// What was tried and did not serve, a sentence each.
  List<String> failures() {
    return List.copyOf(failures);
  }

  /// What all requests for the answer have taken so far.
  Writing.Usage usage() {
    return answer.usage();
  }

  /// Hands pieces on, and ends the request when the rest is not wanted.
  private final class Hearing implements GenerationListener {
    private final Listener listener;
    private final CompletableFuture<Running> running;
    private long length;

    Hearing(Listener listener, CompletableFuture<Running> running) {
      this.listener = listener;
      this.running = running;
    }

    @Override
    public void partial(String piece) {
      length += piece.length();
      listener.partial(piece);
      if (tooLong()) {
        stop();
      }
      stopWhenCancelled();
    }

    @Override
    public void waiting(int ahead, Duration estimate) {
      answer.sink().waiting(ahead, estimate);
      stopWhenCancelled();
    }

    private void stopWhenCancelled() {
      if (answer.sink().cancelled()) {
        stop();
      }
    }

    private void stop() {
      var _ = running.thenAccept(Running::cancel);
    }

    @Override
    public void restarted(String modelName, Generation.Failed failure) {
      failures.add(failure.message());
      length = 0;
      listener.restarted();
    }

    boolean tooLong() {
      return length > (long) CHARACTERS_PER_TOKEN * prompt.hints().maxOutputTokens();
    }
  }
}
