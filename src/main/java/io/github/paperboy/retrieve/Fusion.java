package io.github.paperboy.retrieve;

import io.github.paperboy.retrieve.RetrieveSettings.Weights;

/// One score out of words and meaning. BM25 enters as a share of the question's best hit, the
/// cosine as it is: neither depends on how many papers were looked at or what else is in the index,
/// as z-scores would. Pure.
record Fusion(Weights weights) {
  /// A BM25 score as a share of the best one of the same question.
  ///
  /// @param lexical NaN if the words do not occur
  /// @param best 0 if they occur nowhere
  static double share(double lexical, double best) {
    return Double.isNaN(lexical) || !(best > 0) ? 0 : lexical / best;
  }

  /// How near a paper is: mostly its best sentence, for the rest the whole of it.
  double cosine(double whole, double sentence) {
    return (1 - weights.sentence()) * whole + weights.sentence() * sentence;
  }

  double encoded(double share, double cosine) {
    return share + weights.meaning() * cosine;
  }

  /// The score of a paper that has a static vector only.
  ///
  /// @param staticCosine NaN if it has none
  double unencoded(double share, double staticCosine) {
    return share + (Double.isNaN(staticCosine) ? 0 : weights.statics() * staticCosine);
  }
}
