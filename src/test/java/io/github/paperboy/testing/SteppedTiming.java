package io.github.paperboy.testing;

import io.github.paperboy.source.http.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A time that stands still until something waits, which then is over at once.
public final class SteppedTiming implements Timing {
  private final List<Duration> pauses = new ArrayList<>();
  private Instant now;
  private boolean isOver;

  public SteppedTiming(String start) {
    now = Instant.parse(start);
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  @Override
  public synchronized boolean pause(Duration duration) {
    if (isOver) {
      return false;
    }
    pauses.add(duration);
    now = now.plus(duration);
    return true;
  }

  /// Lets time pass, or sets the clock back.
  public synchronized void step(Duration duration) {
    now = now.plus(duration);
  }

  /// From now on every wait is cut short.
  public synchronized void end() {
    isOver = true;
  }

  /// All waits so far.
  public synchronized List<Duration> pauses() {
    return List.copyOf(pauses);
  }
}
