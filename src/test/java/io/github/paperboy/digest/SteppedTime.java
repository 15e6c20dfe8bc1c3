package io.github.paperboy.digest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that stands still until it is stepped, with the time that really passes beside it.
public final class SteppedTime implements InstantSource {
  private Instant wall;
  private long nanos;

  public SteppedTime(String start) {
    wall = Instant.parse(start);
  }

  @Override
  public synchronized Instant instant() {
    return wall;
  }

  public synchronized long nanoTime() {
    return nanos;
  }

  public synchronized void step(Duration by) {
    wall = wall.plus(by);
    nanos += by.toNanos();
  }

  /// Somebody sets the clock.
  public synchronized void set(String time) {
    wall = Instant.parse(time);
  }
}
