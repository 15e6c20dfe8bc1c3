package io.github.paperboy.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/// Time in which this process could run, from the machine's time at the start on; tests may move it
/// on. While the whole process stands still, as it does on a machine that is halted for some
/// seconds, it stands still too, so that nobody is late by that alone. Safe for several threads.
public final class RunningClock implements InstantSource {
  private static final long STEP_MILLIS = 5;

  /// More than this between two looks means that the process stood still.
  private static final long MOST_NANOS = 100_000_000;

  private static final AtomicLong RUN = new AtomicLong();

  private final Instant start = Instant.now().minusNanos(RUN.get());
  private final AtomicLong moved = new AtomicLong();

  static {
    Thread.ofPlatform().name("running-clock").daemon().start(RunningClock::run);
  }

  private static void run() {
    long before = System.nanoTime();
    while (true) {
      try {
        Thread.sleep(STEP_MILLIS);
      } catch (InterruptedException _) {
        return;
      }
      long now = System.nanoTime();
      RUN.addAndGet(Math.min(now - before, MOST_NANOS));
      before = now;
    }
  }

  @Override
  public Instant instant() {
    return start.plusNanos(RUN.get() + moved.get());
  }

  /// Moves it on at once.
  public void advance(Duration by) {
    moved.addAndGet(by.toNanos());
  }
}
