package io.github.paperboy.retrieve;

import io.github.paperboy.paper.Paper;

/// A paper that may answer the question.
///
/// @param paper the paper
/// @param scores how it was found
public record Evidence(Paper paper, Scores scores) {
  /// What the stages said of a paper. A stage that did not see it gives NaN.
  ///
  /// @param fused the score that orders results; comparable within one result only
  /// @param lexical BM25
  /// @param cosine cosine of the question and the paper in the encoder's space, -1 to 1
  /// @param side which side of a comparison it was found for, from 0; 0 otherwise
  public record Scores(double fused, double lexical, double cosine, int side) {}
}
