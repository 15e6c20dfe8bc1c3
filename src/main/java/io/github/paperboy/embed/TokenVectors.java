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

  /// The same directions, each row of unit length.
  TokenVectors normalised() {
    var unit = values.clone();
    for (var row = 0; row < rows(); row++) {
      double square = 0;
      for (var i = row * dimension; i < (row + 1) * dimension; i++) {
        square += unit[i] * unit[i];
      }
      var scale = (float) (1 / Math.sqrt(Math.max(square, 1e-20)));
      for (var i = row * dimension; i < (row + 1) * dimension; i++) {
        unit[i] *= scale;
      }
    }
    return new TokenVectors(unit, dimension);
  }

  /// The greatest cosine of one row with any row of the other; both must be normalised.
  double greatestCosine(int row, TokenVectors other) {
    double greatest = -1;
    for (var there = 0; there < other.rows(); there++) {
      double dot = 0;
      for (var i = 0; i < dimension; i++) {
        dot += values[row * dimension + i] * other.values[there * dimension + i];
      }
      greatest = Math.max(greatest, dot);
    }
    return greatest;
  }
}
