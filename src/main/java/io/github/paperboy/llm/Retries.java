package io.github.paperboy.llm;

import java.time.Duration;

/// How often a request is made again when the server could not take it; only while nothing of its
/// reply has come.
///
/// @param times how often at most, 0 to 10
/// @param pause before the first retry, about; it doubles each time
/// @param longest the longest pause; a server that asks for a longer one is left alone for as long
///   as it asks, and the next model takes its place
public record Retries(int times, Duration pause, Duration longest) {
  public static final Retries DEFAULTS =
      new Retries(2, Duration.ofMillis(500), Duration.ofSeconds(10));

  public Retries {
    if (times < 0 || times > 10) {
      throw new IllegalArgumentException(
          "llm.retries.times must be from 0 to 10, not %d".formatted(times));
    }
    check("llm.retries.pause", pause);
    check("llm.retries.longest", longest);
  }

  private static void check(String key, Duration value) {
    if (value.isNegative() || value.compareTo(Duration.ofMinutes(5)) > 0) {
      throw new IllegalArgumentException(
          "%s must be from 0s to 5m, not %dms".formatted(key, value.toMillis()));
    }
  }
}
