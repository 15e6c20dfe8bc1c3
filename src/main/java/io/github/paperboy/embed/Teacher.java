package io.github.paperboy.embed;

import java.util.List;

/// The model that a static table is distilled from.
///
/// @param wordPiece its tokenizer
/// @param pieces its wordpieces, each read alone
/// @param texts whole texts to unit vectors of the same space, in order
record Teacher(WordPiece wordPiece, Pieces pieces, Texts texts) {
  /// Each wordpiece's own vector, of any length.
  @FunctionalInterface
  interface Pieces {
    /// @param from first id; the ids before it were asked for already
    /// @param to after the last id
    float[][] encode(int from, int to);
  }

  /// Texts to vectors.
  @FunctionalInterface
  interface Texts {
    List<float[]> encode(List<String> texts);
  }
}
