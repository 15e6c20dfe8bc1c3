package io.github.paperboy.digest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/// The time in which a send may begin. An outlet asks last thing before it writes to the network,
/// so that a process that was frozen meanwhile does not send what others have long taken over. Safe
/// for several threads.
public final class SendWindow {
  private final InstantSource clock;
  private final LongSupplier nanoTime;
  private final Instant from;
  private final long fromNanos;
  private final Duration length;

  SendWindow(InstantSource clock, LongSupplier nanoTime, Duration length) {
    this.clock = clock;
    this.nanoTime = nanoTime;
    this.length = length;
    from = clock.instant();
    fromNanos = nanoTime.getAsLong();
  }

  /// What is left of it; zero or less when it is over.
  ///
  /// Two clocks: one may be set back, the other stands still while the machine sleeps.
  public Duration left() {
    var byClock = Duration.between(from, clock.instant());
    var byNanos = Duration.ofNanos(nanoTime.getAsLong() - fromNanos);
    return length.minus(byClock.compareTo(byNanos) > 0 ? byClock : byNanos);
  }

  /// Whether a send may still begin.
  public boolean open() {
    return left().isPositive();
  }
}
