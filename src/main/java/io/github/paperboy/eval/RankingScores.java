package io.github.paperboy.eval;

import io.github.paperboy.paper.PaperId;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// The scores of one ranking, or their means over several, each 0 to 1.
///
/// @param ndcg10 nDCG@10
/// @param recall20 Recall@20
/// @param recall100 Recall@100
/// @param mrr10 MRR@10
public record RankingScores(double ndcg10, double recall20, double recall100, double mrr10) {
  /// How many documents of a ranking are looked at.
  public static final int DEPTH = 100;

  static RankingScores of(List<PaperId> ranking, Map<PaperId, Integer> grades) {
    return new RankingScores(
        RankingMetrics.ndcg(ranking, grades, 10),
        RankingMetrics.recall(ranking, grades, 20),
        RankingMetrics.recall(ranking, grades, DEPTH),
        RankingMetrics.reciprocalRank(ranking, grades, 10));
  }

  static RankingScores mean(List<RankingScores> scores) {
    return new RankingScores(
        mean(scores, RankingScores::ndcg10),
        mean(scores, RankingScores::recall20),
        mean(scores, RankingScores::recall100),
        mean(scores, RankingScores::mrr10));
  }

  private static double mean(List<RankingScores> scores, ToDoubleFunction<RankingScores> score) {
    return scores.stream().mapToDouble(score).average().orElse(0);
  }
}
