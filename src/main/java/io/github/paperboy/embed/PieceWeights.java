package io.github.paperboy.embed;

import java.util.stream.IntStream;

/// How much each wordpiece counts in a text: less the more frequent it is (smooth inverse
/// frequency, Arora et al. 2017).
final class PieceWeights {
  /// BERT's vocabulary is ordered by frequency after its marks and unused places.
  private static final int FIRST_WORD = 998;

  /// Corpus tokens that the vocabulary's order is worth.
  private static final double PRIOR_TOKENS = 100_000;

  private PieceWeights() {}

  /// Weights by the rank in the vocabulary alone, by Zipf's and Mandelbrot's law.
  static float[] ofRanks(int size, double smoothing) {
    return ofCounts(new long[size], smoothing);
  }

  /// Weights by the counts of a corpus, the ranks filling in where it is thin.
  static float[] ofCounts(long[] counts, double smoothing) {
    var total = IntStream.range(0, counts.length).mapToLong(i -> counts[i]).sum() + PRIOR_TOKENS;
    var weights = new float[counts.length];
    for (var id = 0; id < counts.length; id++) {
      var probability = (counts[id] + PRIOR_TOKENS * zipf(id, counts.length)) / total;
      weights[id] = (float) (smoothing / (smoothing + probability));
    }
    return weights;
  }

  private static double zipf(int id, int size) {
    var rank = Math.max(id - FIRST_WORD, 1);
    // StrictMath gives the same bits on every machine.
    return 1 / ((rank + 2.7) * StrictMath.log(size * 1.78));
  }
}
