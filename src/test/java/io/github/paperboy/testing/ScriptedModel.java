package io.github.paperboy.testing;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.output.FinishReason;
import io.github.paperboy.llm.Account;
import io.github.paperboy.llm.FailureKind;
import io.github.paperboy.llm.Generation;
import io.github.paperboy.llm.GenerationListener;
import io.github.paperboy.llm.GenerationRequest;
import io.github.paperboy.llm.Running;
import io.github.paperboy.llm.TextGenerator;
import io.github.paperboy.llm.Usage;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// A model that says what it is told to, piece by piece, and remembers what it was asked. The last
/// thing is said again and again.
public final class ScriptedModel implements TextGenerator {
  public static final String NAME = "scripted";
  private static final int PIECE = 7;

  private final Queue<Function<String, Generation>> script = new ArrayDeque<>();
  private final List<String> asked = new ArrayList<>();
  private final List<Account> accounts = new ArrayList<>();
  private final AtomicInteger cancelled = new AtomicInteger();
  private int ahead;

  /// A model that says these texts, one for each request.
  public static ScriptedModel saying(String... texts) {
    var model = new ScriptedModel();
    for (var text : texts) {
      model.then(_ -> finished(text));
    }
    return model;
  }

  /// A model that makes its text from what it is asked.
  public static ScriptedModel answering(Function<String, String> answer) {
    return new ScriptedModel().then(asked -> finished(answer.apply(asked)));
  }

  public static ScriptedModel failing(FailureKind kind, String partialText) {
    return new ScriptedModel()
        .then(_ -> new Generation.Failed(kind, partialText, NAME, "it is broken"));
  }

  public ScriptedModel then(Function<String, Generation> step) {
    script.add(step);
    return this;
  }

  private static Generation finished(String text) {
    return new Generation.Finished(text, new Usage(100, 20, 7), FinishReason.STOP, NAME);
  }

  @Override
  public Running start(GenerationRequest request, GenerationListener listener) {
    var question = words(request);
    asked.add(question);
    accounts.add(request.account());
    var step = script.size() > 1 ? script.remove() : script.element();
    var outcome = step.apply(question);
    if (outcome instanceof Generation.Finished finished) {
      request.account().add(finished.usage());
    }
    var isCancelled = new AtomicBoolean();
    var end =
        CompletableFuture.supplyAsync(
            () -> {
              for (int i = ahead; i > 0; i--) {
                listener.waiting(i, Duration.ofSeconds(i));
              }
              return speak(outcome, listener, isCancelled);
            },
            Thread::startVirtualThread);
    return new Running() {
      @Override
      public Generation await() {
        return end.join();
      }

      @Override
      public void cancel() {
        if (!isCancelled.getAndSet(true)) {
          cancelled.incrementAndGet();
        }
      }
    };
  }

  private static Generation speak(
      Generation outcome, GenerationListener listener, AtomicBoolean cancelled) {
    var text =
        switch (outcome) {
          case Generation.Finished finished -> finished.text();
          case Generation.Failed failed -> failed.partialText();
        };
    for (int at = 0; at < text.length(); at += PIECE) {
      if (cancelled.get()) {
        return new Generation.Failed(
            FailureKind.CANCELLED, text.substring(0, at), NAME, "cancelled");
      }
      listener.partial(text.substring(at, Math.min(text.length(), at + PIECE)));
    }
    return outcome;
  }

  private static String words(GenerationRequest request) {
    var words = new StringBuilder();
    for (var message : request.chat().messages()) {
      words.append(
          switch (message) {
            case SystemMessage system -> system.text();
            case UserMessage user -> user.singleText();
            case AiMessage reply -> reply.text();
            default -> message.toString();
          });
      words.append("\n\n");
    }
    return words.toString();
  }

  /// All messages of each request, in order.
  public List<String> asked() {
    return List.copyOf(asked);
  }

  /// On whose behalf each request was made, in order.
  public List<Account> accounts() {
    return List.copyOf(accounts);
  }

  /// How many requests were ended by those who had made them.
  public int cancelled() {
    return cancelled.get();
  }

  /// Has so many requests come first.
  public ScriptedModel behind(int requests) {
    ahead = requests;
    return this;
  }

  @Override
  public int promptTokens() {
    return 6_000;
  }
}
