package io.github.paperboy.retrieve;

import org.jspecify.annotations.Nullable;

/// A phrase that a reader understood.
///
/// @param kind what it is shown as; null for words that only frame the question
/// @param first its first word
/// @param end after its last word
/// @param condition what it adds to the plan
/// @param meaning what it was taken to mean, for people
record Found(
    Understood.@Nullable Kind kind, int first, int end, Condition condition, String meaning) {
  private static final int MAX_PHRASE = 200;

  Found {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("no phrase from %d to %d".formatted(first, end));
    }
  }

  /// Words that are left out of the search without being a condition.
  static Found frame(int first, int end) {
    return new Found(null, first, end, new Condition.Nothing(), "");
  }

  Understood understood(Words words) {
    if (kind == null) {
      throw new IllegalStateException("a frame is not shown");
    }
    return new Understood(kind, SearchText.cap(words.slice(first, end), MAX_PHRASE), meaning);
  }
}
