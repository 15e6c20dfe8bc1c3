package io.github.paperboy.store;

/// What saving a paper did.
public enum Outcome {
  /// It was not there before.
  NEW,
  /// It was there and now says something new.
  UPDATED,
  /// It says nothing that was not known.
  UNCHANGED
}
