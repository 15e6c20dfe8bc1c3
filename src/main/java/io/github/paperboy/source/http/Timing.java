package io.github.paperboy.source.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The time, and waiting. Tests step it.
public interface Timing extends InstantSource {
  /// Waits.
  ///
  /// @return false if the wait was cut short, because nothing is wanted any more
  boolean pause(Duration duration);

  /// Real waiting, which ends when the thing waited for is no longer wanted.
  ///
  /// @param end counted down when nothing is wanted any more
  static Timing real(InstantSource clock, CountDownLatch end) {
    return new Timing() {
      @Override
      public Instant instant() {
        return clock.instant();
      }

      @Override
      public boolean pause(Duration duration) {
        try {
          return !end.await(duration.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
          Thread.currentThread().interrupt();
          return false;
        }
      }
    };
  }
}
