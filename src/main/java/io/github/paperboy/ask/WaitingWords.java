package io.github.paperboy.ask;

import java.time.Duration;

/// What is told to people whose question waits for a language model. Pure.
public final class WaitingWords {
  private static final long MINUTE = 60;

  private WaitingWords() {}

  /// @param ahead how many requests come first
  /// @param estimate about how long that will take
  public static String of(int ahead, Duration estimate) {
    return ahead == 0
        ? "Next in line for the language model, in " + about(estimate)
        : "%s in line for the language model, in %s".formatted(ordinal(ahead + 1), about(estimate));
  }

  private static String ordinal(int place) {
    boolean teen = place % 100 >= 11 && place % 100 <= 13;
    var ending =
        switch (teen ? 0 : place % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return place + ending;
  }

  private static String about(Duration estimate) {
    long seconds = Math.max(1, estimate.toSeconds());
    return seconds < 2 * MINUTE
        ? "about %d s".formatted(seconds)
        : "about %d minutes".formatted(Math.round(seconds / (double) MINUTE));
  }
}
