package io.github.paperboy.llm;

import java.time.Duration;

/// How long a model may take.
///
/// @param firstToken until its server says the first thing
/// @param idle from one thing to the next
/// @param total for the whole request, retries and further models included
public record Timeouts(Duration firstToken, Duration idle, Duration total) {
  public static final Timeouts DEFAULTS =
      new Timeouts(Duration.ofSeconds(30), Duration.ofSeconds(15), Duration.ofMinutes(2));

  public Timeouts {
    check("llm.timeouts.first-token", firstToken);
    check("llm.timeouts.idle", idle);
    check("llm.timeouts.total", total);
  }

  private static void check(String key, Duration value) {
    if (value.toMillis() < 10 || value.compareTo(Duration.ofHours(1)) > 0) {
      throw new IllegalArgumentException(
          "%s must be from 10ms to 1h, not %dms".formatted(key, value.toMillis()));
    }
  }
}
