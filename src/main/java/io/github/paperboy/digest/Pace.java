package io.github.paperboy.digest;

import java.util.function.LongSupplier;

/// Spreads digests that are due at the same minute, so that they leave an outlet's limits to
/// others. Safe for several threads.
public final class Pace {
  private static final long SECOND = 1_000_000_000;

  private final long gap;
  private final LongSupplier nanoTime;
  private final Sleeper sleeper;
  private long next;

  /// @param perSecond how many may begin in a second
  /// @param nanoTime as [System#nanoTime()]
  public Pace(int perSecond, LongSupplier nanoTime, Sleeper sleeper) {
    gap = SECOND / perSecond;
    this.nanoTime = nanoTime;
    this.sleeper = sleeper;
    next = nanoTime.getAsLong();
  }

  /// Waits.
  public interface Sleeper {
    void sleep(long nanos) throws InterruptedException;
  }

  /// Waits for a turn.
  ///
  /// @throws InterruptedException if the thread is to stop
  void await() throws InterruptedException {
    long wait = turn();
    if (wait > 0) {
      sleeper.sleep(wait);
    }
  }

  private synchronized long turn() {
    long now = nanoTime.getAsLong();
    long mine = next - now > 0 ? next : now;
    next = mine + gap;
    return mine - now;
  }
}
