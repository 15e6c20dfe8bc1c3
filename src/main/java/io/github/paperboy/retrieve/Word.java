package io.github.paperboy.retrieve;

/// One word of a question.
///
/// @param key lower case, without a possessive ending
/// @param start offset of its first character in the question
/// @param end offset after its last character
/// @param gap what stands between it and the word before
/// @param possessive whether it ended in `'s`
record Word(String key, int start, int end, Gap gap, boolean possessive) {
  /// What separates two words.
  enum Gap {
    SPACE,
    COMMA,
    /// As in `May-July` or `2022 - 2024`.
    DASH,
    /// The end of a sentence, a bracket, a colon.
    BREAK
  }
}
