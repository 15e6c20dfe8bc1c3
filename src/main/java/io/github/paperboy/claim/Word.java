package io.github.paperboy.claim;

import io.github.paperboy.paper.Span;
import java.util.List;

/// One word of a text.
///
/// @param text as written
/// @param lower in lower case
/// @param stem without its ending
/// @param span where it stands
/// @param parts the stems of what its hyphens join; the stem alone when it has none
/// @param content whether it says something by itself
record Word(
    String text, String lower, String stem, List<String> parts, Span span, boolean content) {
  /// Whether the word denies or has been given a negative ending, such as `doesn't`.
  boolean contracted() {
    return lower.endsWith("n't") || lower.endsWith("n’t");
  }
}
