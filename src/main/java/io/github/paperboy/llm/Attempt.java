package io.github.paperboy.llm;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// One call of a model, made on a thread of its own and watched by the thread that asked for it.
/// The watcher alone decides how the call ended, and the first end counts: models report several
/// ends, or none. Whatever the end, the call's thread is interrupted, which closes its connection.
final class Attempt {
  private static final int AHEAD = 256;

  private final StreamingChatModel model;
  private final Limits limits;
  private final Faults faults;
  private final BlockingQueue<Event> events = new ArrayBlockingQueue<>(AHEAD);
  private final Exchange exchange = new Exchange();
  private final StringBuilder text = new StringBuilder();

  /// @param deadline when all must be over, as [System#nanoTime()] has it
  record Limits(Timeouts timeouts, int longestReply, long deadline) {}

  private sealed interface Event {
    record Text(String piece) implements Event {}

    record Completed(ChatResponse response) implements Event {}

    record Threw(Throwable problem) implements Event {}

    /// The connection is closed, and nothing more will come.
    record Over() implements Event {}
  }

  Attempt(StreamingChatModel model, Limits limits, Faults faults) {
    this.model = model;
    this.limits = limits;
    this.faults = faults;
  }

  /// Makes the call and waits for its end.
  ///
  /// @param sink takes the pieces of the text
  /// @throws InterruptedException if this thread was told to stop; the call is ended
  Reply run(ChatRequest request, Consumer<String> sink) throws InterruptedException {
    long started = System.nanoTime();
    var worker = Thread.ofVirtual().name("paperboy-model-call").start(() -> call(request));
    try {
      long heard = started;
      while (true) {
        var event = events.poll(patience(heard), TimeUnit.NANOSECONDS);
        var expired = event == null ? expired(heard) : overdue();
        if (expired.isPresent()) {
          return cut(expired.get());
        }
        if (event != null) {
          var end = handle(event, sink);
          if (end.isPresent()) {
            return end.get();
          }
          heard = System.nanoTime();
        }
      }
    } finally {
      worker.interrupt();
    }
  }

  private Optional<Reply> handle(Event event, Consumer<String> sink) {
    return switch (event) {
      case Event.Text(var piece) -> add(piece, sink);
      case Event.Completed(var response) -> Optional.of(completed(response, sink));
      case Event.Threw(var problem) -> Optional.of(cut(fault(problem)));
      case Event.Over _ ->
          Optional.of(
              cut(
                  exchange
                      .trouble()
                      .map(trouble -> faults.of(trouble, text.toString()))
                      .orElseGet(() -> Faults.unfinished(text.toString()))));
    };
  }

  private Optional<Reply> add(String piece, Consumer<String> sink) {
    int room = limits.longestReply() - text.length();
    var taken = piece.length() <= room ? piece : piece.substring(0, room);
    text.append(taken);
    if (!taken.isEmpty()) {
      sink.accept(taken);
    }
    return piece.length() <= room
        ? Optional.empty()
        : Optional.of(
            cut(
                Fault.lasting(
                    FailureKind.TRUNCATED,
                    "the reply was longer than %,d characters".formatted(limits.longestReply()))));
  }

  private Reply completed(ChatResponse response, Consumer<String> sink) {
    var whole = response.aiMessage() == null ? null : response.aiMessage().text();
    if (text.isEmpty() && whole != null && !whole.isEmpty()) {
      var tooLong = add(whole, sink);
      if (tooLong.isPresent()) {
        return tooLong.get();
      }
    }
    var written = text.toString();
    var reason = response.finishReason();
    var fault =
        exchange
            .trouble()
            .map(trouble -> faults.of(trouble, written))
            .or(() -> Faults.incomplete(reason, written));
    return fault.isPresent() || reason == null
        ? new Reply.Cut(
            written, fault.orElseGet(() -> Faults.unfinished(written)), response.tokenUsage())
        : new Reply.Whole(written, reason, response.tokenUsage());
  }

  private Fault fault(Throwable problem) {
    var written = text.toString();
    return exchange
        .trouble()
        .map(trouble -> faults.of(trouble, written))
        .orElseGet(() -> faults.of(problem, written));
  }

  private Reply cut(Fault fault) {
    return new Reply.Cut(text.toString(), fault, null);
  }

  /// How long to wait for the next event, in nanoseconds.
  private long patience(long heard) {
    long now = System.nanoTime();
    return Math.max(0, Math.min(limits.deadline() - now, next(heard) - now));
  }

  /// When the server must have said something.
  private long next(long heard) {
    if (!exchange.hasBegun()) {
      return heard + limits.timeouts().firstToken().toNanos();
    }
    long last = exchange.lastEvent() - heard > 0 ? exchange.lastEvent() : heard;
    return last + limits.timeouts().idle().toNanos();
  }

  private Optional<Fault> overdue() {
    return System.nanoTime() - limits.deadline() < 0
        ? Optional.empty()
        : Optional.of(late("took longer than %s in all", limits.timeouts().total()));
  }

  private Optional<Fault> expired(long heard) {
    if (overdue().isPresent()) {
      return overdue();
    }
    if (System.nanoTime() - next(heard) < 0) {
      return Optional.empty();
    }
    return Optional.of(
        exchange.hasBegun()
            ? late("fell silent for %s", limits.timeouts().idle())
            : late("did not begin within %s", limits.timeouts().firstToken()));
  }

  private static Fault late(String what, Duration limit) {
    return Fault.lasting(FailureKind.TIMEOUT, "the model " + what.formatted(Spans.words(limit)));
  }

  private void call(ChatRequest request) {
    try {
      exchange.during(() -> model.chat(request, new Handler()));
      if (exchange.isClosed()) {
        put(new Event.Over());
      }
    } catch (RuntimeException | Error e) {
      // Whatever it is, the one who waits must hear of it.
      put(new Event.Threw(e));
    }
  }

  /// Waits while the watcher is behind, so that a fast server is slowed down to the listener's
  /// pace.
  private void put(Event event) {
    try {
      events.put(event);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Handler implements StreamingChatResponseHandler {
    @Override
    public void onPartialResponse(String piece) {
      exchange.event();
      if (!piece.isEmpty()) {
        put(new Event.Text(piece));
      }
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
      put(new Event.Completed(response));
    }

    @Override
    public void onError(Throwable problem) {
      put(new Event.Threw(problem));
    }
  }
}
