package io.github.paperboy.ask;

/// What becomes of a model's sentence in an answer.
public enum Fate {
  /// It is shown as checked.
  VERIFIED,
  /// It is shown as not verified.
  MARKED,
  /// It is not shown.
  REMOVED
}
