package io.github.paperboy.llm;

import dev.langchain4j.model.chat.request.ChatRequest;
import io.github.paperboy.llm.Generation.Failed;
import io.github.paperboy.llm.Generation.Finished;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Asks the first model, and when it fails the next one, until one has written a whole text. Safe
/// for several threads; each request has a virtual thread of its own.
public final class ModelChain implements TextGenerator {
  private static final Fault CANCELLED = Fault.lasting(FailureKind.CANCELLED, "cancelled");

  private final LlmSettings settings;
  private final List<ChainedModel> models;
  private final Budgets budgets;
  private final Turns turns;

  /// @param links in the order in which they are asked, at least one
  /// @param clock for `Retry-After` with a date
  /// @param random spreads retries
  public ModelChain(
      LlmSettings settings,
      List<Link> links,
      Budgets budgets,
      InstantSource clock,
      RandomGenerator random) {
    if (links.isEmpty()) {
      throw new IllegalArgumentException("a chain of models needs at least one");
    }
    this.settings = settings;
    this.budgets = budgets;
    models =
        links.stream()
            .map(link -> new ChainedModel(link, settings.retries(), clock, random))
            .toList();
    turns = new Turns(settings.concurrency());
  }

  private ModelChain(ModelChain whole, List<ChainedModel> models) {
    settings = whole.settings;
    budgets = whole.budgets;
    turns = whole.turns;
    this.models = models;
  }

  /// One of the models alone, with the turns and the budgets of all; empty when none is called so.
  public Optional<TextGenerator> only(String name) {
    var named = models.stream().filter(model -> model.name().equals(name)).toList();
    return named.isEmpty() ? Optional.empty() : Optional.of(new ModelChain(this, named));
  }

  @Override
  public Running start(GenerationRequest request, GenerationListener listener) {
    return RunningThread.start(listener, hearing -> generate(request, hearing));
  }

  @Override
  public int promptTokens() {
    return models.stream().mapToInt(model -> model.settings().promptTokens()).min().orElseThrow();
  }

  private Generation generate(GenerationRequest request, Hearing hearing)
      throws InterruptedException {
    return switch (turns.enter(request.account().user(), hearing::waiting)) {
      case Turns.Entry.Declined(var message) -> new Failed(FailureKind.OVERLOADED, "", "", message);
      case Turns.Entry.Turn turn -> {
        try (turn) {
          yield askInOrder(request, hearing);
        }
      }
    };
  }

  private Generation askInOrder(GenerationRequest request, Hearing hearing)
      throws InterruptedException {
    var limits =
        new Attempt.Limits(
            settings.timeouts(),
            settings.longestReply(),
            System.nanoTime() + settings.timeouts().total().toNanos());
    List<Failed> failures = new ArrayList<>();
    for (var model : models) {
      if (!failures.isEmpty()) {
        if (System.nanoTime() - limits.deadline() >= 0) {
          break;
        }
        hearing.restarted(model.name(), failures.getLast());
      }
      hearing.asking(model.name());
      switch (ask(model, request, limits, hearing)) {
        case Finished finished -> {
          return finished;
        }
        case Failed failed -> failures.add(failed);
      }
    }
    return summed(failures);
  }

  private Generation ask(
      ChainedModel model, GenerationRequest request, Attempt.Limits limits, Hearing hearing)
      throws InterruptedException {
    var chat = request.chat();
    if (model.isTooLong(chat)) {
      return failed(
          model, "", Fault.lasting(FailureKind.REFUSED, "the request is too long for it"));
    }
    return switch (budgets.reserve(request.account(), model.most(chat))) {
      case Budgets.Permission.Denied(var message) ->
          failed(model, "", Fault.lasting(FailureKind.OVER_BUDGET, message));
      case Budgets.Permission.Granted(var reservation) -> {
        var meter = new Meter(model, chat, reservation);
        try {
          yield generation(model, meter.ask(limits, hearing), meter);
        } finally {
          meter.settle();
        }
      }
    };
  }

  /// Counts a call also when it does not come to its end.
  private static final class Meter {
    private final ChainedModel model;
    private final ChatRequest chat;
    private final Budgets.Reservation reservation;
    private Usage usage = Usage.NONE;

    Meter(ChainedModel model, ChatRequest chat, Budgets.Reservation reservation) {
      this.model = model;
      this.chat = chat;
      this.reservation = reservation;
    }

    Reply ask(Attempt.Limits limits, Hearing hearing) throws InterruptedException {
      try {
        var reply = model.ask(chat, limits, hearing::partial);
        usage = model.usage(chat, reply);
        return reply;
      } catch (InterruptedException | RuntimeException e) {
        usage = model.usage(chat, new Reply.Cut(hearing.text(), CANCELLED, null));
        throw e;
      }
    }

    void settle() {
      reservation.settle(usage);
    }
  }

  private static Generation generation(ChainedModel model, Reply reply, Meter meter) {
    return switch (reply) {
      case Reply.Whole(var text, var reason, _) ->
          new Finished(text, meter.usage, reason, model.name());
      case Reply.Cut(var text, var fault, _) -> failed(model, text, fault);
    };
  }

  private static Failed failed(ChainedModel model, String text, Fault fault) {
    return new Failed(fault.kind(), text, model.name(), model.told(fault));
  }

  /// One failure for all: of the first model's kind, with the longest text that was written.
  private static Failed summed(List<Failed> failures) {
    var fullest =
        failures.stream()
            .max(Comparator.comparingInt(failed -> failed.partialText().length()))
            .orElseThrow();
    var messages = failures.stream().map(Failed::message).toList();
    return new Failed(
        failures.getFirst().kind(),
        fullest.partialText(),
        fullest.modelName(),
        String.join("; ", messages));
  }
}
