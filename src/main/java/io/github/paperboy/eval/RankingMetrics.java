package io.github.paperboy.eval;

import io.github.paperboy.paper.PaperId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// How good one ranking is by its judgments. The definitions are those of
/// [trec_eval](https://github.com/usnistgov/trec_eval): a document without a judgment counts as not
/// relevant, a grade of 1 or more as relevant. Pure.
public final class RankingMetrics {
  private RankingMetrics() {}

  /// nDCG with the grade itself as gain and log2(rank + 1) as discount, as `ndcg_cut`.
  ///
  /// @param ranking best first, without repetition
  /// @param grades of the judged documents
  /// @param depth ranks that count, from 1
  /// @return 0 to 1; 0 when nothing is relevant
  public static double ndcg(List<PaperId> ranking, Map<PaperId, Integer> grades, int depth) {
    var gains = ranking.stream().map(id -> grade(grades, id)).toList();
    var ideal =
        grades.values().stream()
            .map(RankingMetrics::gain)
            .sorted(Comparator.reverseOrder())
            .toList();
    double best = dcg(ideal, depth);
    return best == 0 ? 0 : dcg(gains, depth) / best;
  }

  private static double dcg(List<Integer> gains, int depth) {
    double sum = 0;
    for (int rank = 1; rank <= Math.min(depth, gains.size()); rank++) {
      sum += gains.get(rank - 1) * Math.log(2) / Math.log(rank + 1.0);
    }
    return sum;
  }

  private static int grade(Map<PaperId, Integer> grades, PaperId id) {
    return gain(grades.getOrDefault(id, 0));
  }

  private static int gain(int grade) {
    return Math.max(0, grade);
  }

  /// The share of all relevant documents that are among the first, as `recall`.
  ///
  /// @return 0 to 1; 0 when nothing is relevant
  public static double recall(List<PaperId> ranking, Map<PaperId, Integer> grades, int depth) {
    long relevant = grades.values().stream().filter(grade -> grade >= 1).count();
    long found = ranking.stream().limit(depth).filter(id -> grade(grades, id) >= 1).count();
    return relevant == 0 ? 0 : (double) found / relevant;
  }

  /// One divided by the rank of the first relevant document, 0 when it comes after `depth`.
  public static double reciprocalRank(
      List<PaperId> ranking, Map<PaperId, Integer> grades, int depth) {
    for (int rank = 1; rank <= Math.min(depth, ranking.size()); rank++) {
      if (grade(grades, ranking.get(rank - 1)) >= 1) {
        return 1.0 / rank;
      }
    }
    return 0;
  }
}
