package io.github.paperboy.embed;

/// What one forward pass gives: a vector per wordpiece, row after row.
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
record TokenVectors(float[] values, int dimension) {
  /// The mean of rows `from` to `to`, scaled to unit length; zero if there is none.
  float[] mean(int from, int to) {
    var sum = new float[dimension];
    for (var row = from; row < to; row++) {
      var offset = row * dimension;
      for (var i = 0; i < dimension; i++) {
        sum[i] += values[offset + i];
      }
    }
    return Vectors.normalise(sum);
  }

  int rows() {
    return values.length / dimension;
  }
}
