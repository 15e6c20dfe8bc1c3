package io.github.paperboy.source.http;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Lets one request at a time through to a service, none sooner than its interval after the one
/// before, and none for a while after several failures in a row. A token bucket of one token is
/// nothing but the time of the next, so no library stands behind this. Safe for any number of
/// threads.
final class Gate {
  /// Requests that failed after all their attempts.
  private static final int FAILURES = 3;

  private static final Duration CLOSED = Duration.ofMinutes(5);

  private final Duration interval;
  private final Timing timing;
  private final ReentrantLock turn = new ReentrantLock(true);
  private @Nullable Instant last;
  private int failures;
  private @Nullable Instant closedUntil;

  Gate(Duration interval, Timing timing) {
    this.interval = interval;
    this.timing = timing;
  }

  /// Does something while no other thread is at this service.
  <T> T inTurn(Supplier<T> work) {
    turn.lock();
    try {
      return work.get();
    } finally {
      turn.unlock();
    }
  }

  /// Waits for the time of the next request and takes it. Only within [#inTurn].
  ///
  /// @return false if waiting was cut short
  boolean pass() {
    var now = timing.instant();
    if (last != null) {
      var since = Duration.between(last, now);
      // A clock that was set back must not make anyone wait longer than the interval.
      var wait = since.isNegative() ? interval : interval.minus(since);
      if (wait.isPositive() && !timing.pause(wait)) {
        return false;
      }
    }
    last = timing.instant();
    return true;
  }

  /// When the service may be asked again after its failures; null when it may be asked now.
  @Nullable Instant closedUntil() {
    return closedUntil != null && timing.instant().isBefore(closedUntil) ? closedUntil : null;
  }

  void succeeded() {
    failures = 0;
    closedUntil = null;
  }

  /// One more failure; after several the gate closes, and one request tries it when it opens.
  void failed() {
    failures++;
    if (failures >= FAILURES) {
      closedUntil = timing.instant().plus(CLOSED);
    }
  }
}
