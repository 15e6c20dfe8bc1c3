package io.github.paperboy.embed;

import java.util.Arrays;
import java.util.Comparator;

/// The mean of a set of vectors and the directions in which they vary most, by descending variance.
/// Deterministic: the same vectors give the same bits.
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
record PrincipalAxes(double[] mean, double[][] axes) {
  private static final int MOST_SWEEPS = 30;
  private static final double ORTHOGONAL = 1e-10;

  static PrincipalAxes of(float[][] vectors) {
    var mean = mean(vectors);
    return new PrincipalAxes(mean, eigenvectors(covariance(vectors, mean)));
  }

  /// A vector's coordinates on axes `first` to `first + count - 1`.
  float[] project(float[] vector, int first, int count) {
    var coordinates = new float[count];
    for (var k = 0; k < count; k++) {
      var axis = axes[first + k];
      var sum = 0.0;
      for (var i = 0; i < axis.length; i++) {
        sum += axis[i] * (vector[i] - mean[i]);
      }
      coordinates[k] = (float) sum;
    }
    return coordinates;
  }

  private static double[] mean(float[][] vectors) {
    var mean = new double[vectors[0].length];
    for (var vector : vectors) {
      for (var i = 0; i < mean.length; i++) {
        mean[i] += vector[i];
      }
    }
    for (var i = 0; i < mean.length; i++) {
      mean[i] /= vectors.length;
    }
    return mean;
  }

  private static double[][] covariance(float[][] vectors, double[] mean) {
    var n = mean.length;
    var covariance = new double[n][n];
    var centred = new double[n];
    for (var vector : vectors) {
      for (var i = 0; i < n; i++) {
        centred[i] = vector[i] - mean[i];
      }
      for (var i = 0; i < n; i++) {
        var row = covariance[i];
        var factor = centred[i] / vectors.length;
        for (var j = i; j < n; j++) {
          row[j] += factor * centred[j];
        }
      }
    }
    for (var i = 0; i < n; i++) {
      for (var j = 0; j < i; j++) {
        covariance[i][j] = covariance[j][i];
      }
    }
    return covariance;
  }

  /// One-sided Jacobi (Hestenes 1958): rows are rotated in pairs until all are orthogonal. The rows
  /// of a symmetric positive matrix then point along its eigenvectors, their lengths being the
  /// eigenvalues.
  private static double[][] eigenvectors(double[][] rows) {
    var rotated = true;
    for (var sweep = 0; rotated && sweep < MOST_SWEEPS; sweep++) {
      rotated = false;
      for (var p = 0; p < rows.length; p++) {
        for (var q = p + 1; q < rows.length; q++) {
          rotated |= orthogonalise(rows[p], rows[q]);
        }
      }
    }
    Arrays.sort(rows, Comparator.comparingDouble((double[] row) -> dot(row, row)).reversed());
    for (var row : rows) {
      scaleToUnit(row);
    }
    return rows;
  }

  /// @return whether the two were not orthogonal before
  private static boolean orthogonalise(double[] p, double[] q) {
    var alpha = dot(p, p);
    var beta = dot(q, q);
    var gamma = dot(p, q);
    if (Math.abs(gamma) <= ORTHOGONAL * Math.sqrt(alpha * beta)) {
      return false;
    }
    var zeta = (beta - alpha) / (2 * gamma);
    var tangent = Math.copySign(1, zeta) / (Math.abs(zeta) + Math.sqrt(1 + zeta * zeta));
    var cosine = 1 / Math.sqrt(1 + tangent * tangent);
    var sine = cosine * tangent;
    for (var i = 0; i < p.length; i++) {
      var x = p[i];
      var y = q[i];
      p[i] = cosine * x - sine * y;
      q[i] = sine * x + cosine * y;
    }
    return true;
  }

  private static double dot(double[] a, double[] b) {
    var even = 0.0;
    var odd = 0.0;
    var i = 0;
    for (; i + 1 < a.length; i += 2) {
      even += a[i] * b[i];
      odd += a[i + 1] * b[i + 1];
    }
    return i < a.length ? even + odd + a[i] * b[i] : even + odd;
  }

  private static void scaleToUnit(double[] row) {
    var length = Math.sqrt(dot(row, row));
    for (var i = 0; length > 0 && i < row.length; i++) {
      row[i] /= length;
    }
  }
}
