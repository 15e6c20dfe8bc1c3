package io.github.paperboy.embed;

/// How much each wordpiece counts in a text: less the more frequent it is (smooth inverse
/// frequency, Arora et al. 2017). Frequencies are guessed from the order of the vocabulary by
/// Zipf's and Mandelbrot's law; the counts of one corpus did worse on others.
final class PieceWeights {
  /// BERT's vocabulary is ordered by frequency after its marks and unused places.
  private static final int FIRST_WORD = 998;

  private PieceWeights() {}

  /// @param smoothing the `a` of the weight `a / (a + p)` of a piece of probability `p`
  static float[] ofRanks(int size, double smoothing) {
    // StrictMath gives the same bits on every machine.
    var total = StrictMath.log(size * 1.78);
    var weights = new float[size];
    for (var id = 0; id < size; id++) {
      var rank = Math.max(id - FIRST_WORD, 1);
      var probability = 1 / ((rank + 2.7) * total);
      weights[id] = (float) (smoothing / (smoothing + probability));
    }
    return weights;
  }
}
