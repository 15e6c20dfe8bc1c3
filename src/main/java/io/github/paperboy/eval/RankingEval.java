package io.github.paperboy.eval;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// Measures stages of retrieval on the same judged queries, one after the other.
public final class RankingEval {
  private final InstantSource clock;

  public RankingEval(InstantSource clock) {
    this.clock = clock;
  }

  /// @param collection the name of the set
  /// @param queries those for which nothing is relevant are left out
  /// @param rankers the first is the yardstick for the others
  /// @throws IllegalArgumentException if no query is judged
  public RankingReport run(
      String collection, List<Query> queries, Qrels qrels, List<? extends Ranker> rankers) {
    var judged = qrels.judged(queries);
    if (judged.isEmpty()) {
      throw new IllegalArgumentException(
          "none of the %d queries of %s has a relevant document; do the ids of queries and judgments agree?"
              .formatted(queries.size(), collection));
    }
    var stages = new ArrayList<RankingReport.Stage>();
    for (var ranker : rankers) {
      stages.add(measure(ranker, judged, qrels));
    }
    return new RankingReport(collection, judged.size(), stages);
  }

  private RankingReport.Stage measure(Ranker ranker, List<Query> queries, Qrels qrels) {
    var begun = clock.instant();
    var scores = new ArrayList<RankingScores>(queries.size());
    for (var query : queries) {
      var ranking = ranker.rank(query.text(), RankingScores.DEPTH);
      scores.add(RankingScores.of(ranking, qrels.of(query)));
    }
    var took = Duration.between(begun, clock.instant());
    return new RankingReport.Stage(ranker.stage(), RankingScores.mean(scores), took);
  }
}
