package io.github.paperboy.retrieve;

/// One thing that was read out of a question, so that an interface can show it and let it be
/// removed.
///
/// @param kind what kind of condition
/// @param phrase the words of the question that it was read from
/// @param meaning what it was taken to mean, such as `2025-06-01 to 2025-06-30`
public record Understood(Kind kind, String phrase, String meaning) {
  /// Kinds of condition; removing one means asking again with it in [Request#ignored()].
  public enum Kind {
    DATE,
    ORGANISATION,
    CATEGORY,
    AUTHOR,
    AUTHOR_COUNT,
    COMMENT_COUNT,
    SOURCE,
    ORDER,
    LIMIT,
    PAPER,
    COMPARISON,
    FOLLOW_UP,
    /// An order to the answering machine, which is not followed.
    INSTRUCTION
  }
}
