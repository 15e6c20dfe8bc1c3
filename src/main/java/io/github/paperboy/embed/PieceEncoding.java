package io.github.paperboy.embed;

/// From wordpieces, each read alone between the marks, to their own token vectors.
record PieceEncoding(WordPiece wordPiece, Transformer transformer, Workers workers) {
  /// Pieces go through the network in company, in a third of the time. Always the same number of
  /// them, because a vector depends a little on those beside it.
  private static final int AT_ONCE = 16;

  /// @param from first id, a multiple of 16 for vectors that do not depend on how it is called
  /// @param to after the last id
  float[][] encode(int from, int to) {
    var vectors = new float[to - from][];
    workers.forEach(
        (vectors.length + AT_ONCE - 1) / AT_ONCE, i -> fill(vectors, from, i * AT_ONCE));
    return vectors;
  }

  private void fill(float[][] vectors, int from, int first) {
    var last = Math.min(vectors.length, first + AT_ONCE);
    var input = wordPiece.inputs(from + first, from + last);
    var output = transformer.run(input, last - first);
    for (var i = first; i < last; i++) {
      vectors[i] = output.row(3 * (i - first) + 1);
    }
  }
}
