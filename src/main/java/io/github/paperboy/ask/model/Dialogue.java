package io.github.paperboy.ask.model;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import io.github.paperboy.ask.Writing;
import io.github.paperboy.llm.Account;
import io.github.paperboy.llm.FailureKind;
import io.github.paperboy.llm.Generation;
import io.github.paperboy.llm.GenerationListener;
import io.github.paperboy.llm.GenerationRequest;
import io.github.paperboy.llm.Running;
import io.github.paperboy.llm.TextGenerator;
import io.github.paperboy.prompt.Prompt;
import io.github.paperboy.retrieve.Asker;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// The talk with a model that one answer needs, on one account. Used by one thread.
final class Dialogue {
  private static final double MICROS = 1_000_000;
  private static final int CHARACTERS_PER_TOKEN = 5;

  private final TextGenerator generator;
  private final Prompt prompt;
  private final Account account;
  private final List<ChatMessage> messages = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();

  Dialogue(TextGenerator generator, Prompt prompt, Asker asker) {
    this.generator = generator;
    this.prompt = prompt;
    this.account = new Account(asker.user(), asker.server());
  }

  /// Hears the text while it comes.
  interface Listener {
    Listener NONE = new Listener() {};

    default void partial(String piece) {}

    default void restarted() {}

    /// Whether nobody waits for the rest.
    default boolean cancelled() {
      return false;
    }
  }

  /// What the model said.
  sealed interface Said {
    /// @param text sanitised by nobody yet
    /// @param end whether it came to its end by itself
    /// @param model who said it
    record Text(String text, End end, String model) implements Said {}

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
    var running = new CompletableFuture<Running>();
    var hearing = new Hearing(listener, running);
    running.complete(
        generator.start(GenerationRequest.of(List.copyOf(messages), account), hearing));
    return switch (running.join().await()) {
      case Generation.Finished(var text, _, _, var model) -> new Said.Text(text, End.WHOLE, model);
      case Generation.Failed failed -> failed(failed, hearing);
    };
  }

  private Said failed(Generation.Failed failed, Hearing hearing) {
    boolean cut =
        failed.kind() == FailureKind.TRUNCATED
            || (failed.kind() == FailureKind.CANCELLED && hearing.tooLong());
    if (cut && !failed.partialText().isBlank()) {
      return new Said.Text(failed.partialText(), End.CUT, failed.modelName());
    }
    failures.add(failed.message());
    return new Said.Nothing(failed.message());
  }

  /// What was tried and did not serve, a sentence each.
  List<String> failures() {
    return List.copyOf(failures);
  }

  Writing.Usage usage() {
    var used = account.used();
    return new Writing.Usage(used.inputTokens(), used.outputTokens(), used.costMicros() / MICROS);
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
      if ((tooLong() || listener.cancelled()) && running.isDone()) {
        running.join().cancel();
      }
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
