package io.github.paperboy.embed;

import java.util.Arrays;

/// What one forward pass gives: a vector per wordpiece, row after row.
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
record TokenVectors(float[] values, int dimension) {
  /// Adds rows `from` to `to` to a sum; none if `to` is not greater.
  void addTo(float[] sum, int from, int to) {
    for (var row = from; row < to; row++) {
      var offset = row * dimension;
      for (var i = 0; i < dimension; i++) {
        sum[i] += values[offset + i];
      }
    }
  }

  float[] row(int row) {
    return Arrays.copyOfRange(values, row * dimension, (row + 1) * dimension);
  }

  int rows() {
    return values.length / dimension;
  }
}
