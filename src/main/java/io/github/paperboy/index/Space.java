package io.github.paperboy.index;

/// The vector spaces of an index.
public enum Space {
  /// Distilled static embeddings: every paper has one from the first moment.
  STATIC("static"),
  /// The encoder's embeddings: filled in the background, newest paper first.
  ENCODED("encoded");

  private final String label;

  Space(String label) {
    this.label = label;
  }

  /// The name for people and for fields of an index.
  public String label() {
    return label;
  }
}
