package io.github.paperboy.llm;

import java.time.Duration;

/// Lengths of time in words.
final class Spans {
  private Spans() {}

  static String words(Duration span) {
    if (span.toMillis() < 1000) {
      return span.toMillis() + " ms";
    }
    if (span.toSeconds() < 120) {
      return span.toSeconds() + " s";
    }
    return span.toMinutes() < 120 ? span.toMinutes() + " minutes" : span.toHours() + " hours";
  }
}
