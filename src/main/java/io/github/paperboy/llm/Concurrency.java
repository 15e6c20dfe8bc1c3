package io.github.paperboy.llm;

import java.time.Duration;

/// How many requests are made at a time. Users take turns.
///
/// @param running how many at once, 1 to 1000
/// @param waiting how many may wait in all, 0 to 100000
/// @param waitingPerUser how many of one user may wait, 0 to 1000
/// @param longestWait who would wait longer is declined
public record Concurrency(int running, int waiting, int waitingPerUser, Duration longestWait) {
  public static final Concurrency DEFAULTS = new Concurrency(4, 100, 5, Duration.ofMinutes(3));

  public Concurrency {
    within("llm.concurrency.running", running, 1, 1000);
    within("llm.concurrency.waiting", waiting, 0, 100_000);
    within("llm.concurrency.waiting-per-user", waitingPerUser, 0, 1000);
    if (longestWait.isNegative() || longestWait.compareTo(Duration.ofHours(1)) > 0) {
      throw new IllegalArgumentException(
          "llm.concurrency.longest-wait must be from 0s to 1h, not %dms"
              .formatted(longestWait.toMillis()));
    }
  }

  private static void within(String key, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "%s must be from %d to %d, not %d".formatted(key, least, most, value));
    }
  }
}
