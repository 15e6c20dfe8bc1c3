package io.github.paperboy.llm;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.output.TokenUsage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// A model with its manners: it asks again when its server could not take a request, leaves a
/// server alone that asks for it, and counts what it takes. Safe for several threads.
final class ChainedModel {
  private final ModelSettings settings;
  private final StreamingChatModel model;
  private final ApiKey key;
  private final Retries retries;
  private final Faults faults;
  private final RandomGenerator random;
  private final AtomicLong notBefore = new AtomicLong(System.nanoTime());

  /// @param clock for `Retry-After` with a date
  ChainedModel(Link link, Retries retries, InstantSource clock, RandomGenerator random) {
    this.settings = link.settings();
    this.model = link.model();
    this.key = link.key();
    this.retries = retries;
    this.faults = new Faults(clock);
    this.random = random;
  }

  String name() {
    return settings.name();
  }

  ModelSettings settings() {
    return settings;
  }

  /// The most that a request can take.
  Usage most(ChatRequest request) {
    return priced(TokenEstimate.of(request.messages()), settings.maxOutputTokens());
  }

  /// Whether messages are too long for this model.
  boolean isTooLong(ChatRequest request) {
    return TokenEstimate.of(request.messages()) > settings.promptTokens();
  }

  /// Asks, and asks again while that may help.
  ///
  /// @throws InterruptedException if this thread was told to stop
  Reply ask(ChatRequest request, Attempt.Limits limits, Consumer<String> sink)
      throws InterruptedException {
    for (int tried = 0; true; tried++) {
      var busy = leftAlone(limits);
      if (busy != null) {
        return new Reply.Cut("", busy, null);
      }
      var reply = new Attempt(model, limits, faults).run(request, sink);
      if (!(reply instanceof Reply.Cut cut)) {
        return reply;
      }
      leaveAlone(cut.fault());
      if (!mayTryAgain(cut, tried)) {
        return reply;
      }
      long pause = pause(cut.fault(), tried).toNanos();
      if (System.nanoTime() + pause - limits.deadline() >= 0) {
        return reply;
      }
      TimeUnit.NANOSECONDS.sleep(pause);
    }
  }

  /// Waits while the server wants to be left alone, unless that would be too long.
  private @Nullable Fault leftAlone(Attempt.Limits limits) throws InterruptedException {
    long now = System.nanoTime();
    long wait = notBefore.get() - now;
    if (wait <= 0) {
      return null;
    }
    if (wait > retries.longest().toNanos() || now + wait - limits.deadline() >= 0) {
      return Fault.lasting(
          FailureKind.OVERLOADED,
          "the server asks to be left alone for another %s"
              .formatted(Spans.words(Duration.ofNanos(wait))));
    }
    TimeUnit.NANOSECONDS.sleep(wait);
    return null;
  }

  private void leaveAlone(Fault fault) {
    var asked = fault.retryAfter();
    if (asked != null) {
      notBefore.set(System.nanoTime() + asked.toNanos());
    }
  }

  private boolean mayTryAgain(Reply.Cut cut, int tried) {
    var asked = cut.fault().retryAfter();
    return tried < retries.times()
        && cut.text().isEmpty()
        && cut.fault().again() == Fault.Again.PERHAPS
        && (asked == null || asked.compareTo(retries.longest()) <= 0);
  }

  /// Half to one and a half of what doubles each time, so that those who failed together do not
  /// come back together.
  private Duration pause(Fault fault, int tried) {
    var asked = fault.retryAfter();
    if (asked != null) {
      return asked;
    }
    double factor = Math.pow(2, tried) * (0.5 + random.nextDouble());
    long millis = Math.round(retries.pause().toMillis() * factor);
    return Duration.ofMillis(Math.min(millis, retries.longest().toMillis()));
  }

  /// What a reply took: as the provider counts, else estimated. A request that was turned away took
  /// nothing.
  Usage usage(ChatRequest request, Reply reply) {
    var counted = reply.usage();
    if (counted != null
        && counted.inputTokenCount() != null
        && counted.outputTokenCount() != null) {
      return counted(counted);
    }
    if (reply instanceof Reply.Cut && reply.text().isEmpty()) {
      return Usage.NONE;
    }
    return priced(TokenEstimate.of(request.messages()), TokenEstimate.of(reply.text()));
  }

  private Usage counted(TokenUsage counted) {
    return priced(Math.max(0, counted.inputTokenCount()), Math.max(0, counted.outputTokenCount()));
  }

  private Usage priced(long input, long output) {
    return new Usage(input, output, settings.costMicros(input, output));
  }

  /// A fault as it is told: with the model's name.
  String told(Fault fault) {
    return "%s (%s): %s"
        .formatted(
            settings.name(),
            settings.provider().name().toLowerCase(Locale.ROOT),
            key.hiddenIn(fault.message()));
  }
}
