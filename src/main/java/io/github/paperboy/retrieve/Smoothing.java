package io.github.paperboy.retrieve;

import static io.github.paperboy.embed.Vectors.dot;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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

  private int[] nearest(int paper, double[] cosines) {
    return IntStream.range(0, cosines.length)
        .filter(other -> other != paper)
        .boxed()
        .sorted(Comparator.<Integer>comparingDouble(other -> cosines[other]).reversed())
        .limit(neighbours)
        .mapToInt(Integer::intValue)
        .toArray();
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
