package io.github.paperboy.retrieve;

/// The stages of a search whose orders evaluation compares.
public enum Stage {
  /// BM25 as everybody has it: English analyzer, one field, k1 0.9, b 0.4. The yardstick.
  PLAIN("plain BM25"),
  /// BM25 as Paperboy has it.
  WORDS("words"),
  /// Vectors alone.
  MEANING("meaning"),
  /// Words and vectors together.
  FUSED("fused"),
  /// With feedback and smoothing: what a search gives.
  FINAL("final");

  private final String label;

  Stage(String label) {
    this.label = label;
  }

  /// The name for people.
  public String label() {
    return label;
  }
}
