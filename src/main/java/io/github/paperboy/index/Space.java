package io.github.paperboy.index;

/// The vector spaces of an index.
public enum Space {
  /// Distilled static embeddings: every paper has one from the first moment.
  STATIC,
  /// The encoder's embeddings: filled in the background, newest paper first.
  ENCODED
}
