package io.github.paperboy.retrieve;

import static io.github.paperboy.embed.Vectors.dot;

import java.util.List;

/// Similar papers deserve similar scores: each of the best papers takes over part of its score from
/// those nearest to it. What stands alone among the candidates sinks, what belongs to a group that
/// is relevant as a whole rises. Pure.
///
/// @param share of the neighbours in the new score, 0 to 1
/// @param neighbours how many others count for each
record Smoothing(double share, int neighbours) {
  /// @param scores by paper
  /// @param vectors of the same papers, unit length
  /// @return the new scores by paper; a paper without any neighbour at an angle below 90° keeps its
  double[] smooth(double[] scores, List<float[]> vectors) {
    var cosines = cosines(vectors);
    var smoothed = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      smoothed[i] = smooth(i, scores, cosines[i]);
    }
    return smoothed;
  }

  private double smooth(int paper, double[] scores, double[] cosines) {
    double weight = 0;
    double sum = 0;
    for (int neighbour : nearest(paper, cosines)) {
      double cosine = Math.max(0, cosines[neighbour]);
      weight += cosine;
      sum += cosine * scores[neighbour];
    }
    return weight == 0 ? scores[paper] : (1 - share) * scores[paper] + share * sum / weight;
  }

  /// The nearest others, the nearest first; equal ones in the order given.
  private int[] nearest(int paper, double[] cosines) {
    var nearest = new int[Math.min(neighbours, cosines.length - 1)];
    int found = 0;
    for (int other = 0; other < cosines.length; other++) {
      if (other == paper
          || (found == nearest.length && !nearer(other, nearest[found - 1], cosines))) {
        continue;
      }
      int place = found < nearest.length ? found++ : found - 1;
      for (; place > 0 && nearer(other, nearest[place - 1], cosines); place--) {
        nearest[place] = nearest[place - 1];
      }
      nearest[place] = other;
    }
    return nearest;
  }

  private static boolean nearer(int one, int other, double[] cosines) {
    return cosines[one] > cosines[other];
  }

  private static double[][] cosines(List<float[]> vectors) {
    var cosines = new double[vectors.size()][vectors.size()];
    for (int i = 0; i < cosines.length; i++) {
      for (int j = 0; j < i; j++) {
        cosines[i][j] = dot(vectors.get(i), vectors.get(j));
        cosines[j][i] = cosines[i][j];
      }
    }
    return cosines;
  }
}
