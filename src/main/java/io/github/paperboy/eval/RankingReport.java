package io.github.paperboy.eval;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What measuring the stages of retrieval gave.
///
/// @param collection the name of the set
/// @param queries how many queries were measured
/// @param stages in order; the first is the yardstick, the last the result
public record RankingReport(String collection, int queries, List<Stage> stages) {
  public RankingReport {
    stages = List.copyOf(stages);
    if (stages.isEmpty()) {
      throw new IllegalArgumentException("no stage was measured on " + collection);
    }
  }

  /// One stage's means over all queries.
  ///
  /// @param took all queries together
  public record Stage(String name, RankingScores scores, Duration took) {}

  /// The scores of the last stage, and its nDCG@10 beside that of the first: `ndcg@10`,
  /// `recall@20`, `recall@100`, `mrr@10`, `ratio`, `lead`, and `plain` for the first stage's own.
  public Map<String, Double> figures() {
    var plain = stages.getFirst().scores.ndcg10();
    var last = stages.getLast().scores;
    var figures = new LinkedHashMap<String, Double>();
    figures.put("ndcg@10", last.ndcg10());
    figures.put("recall@20", last.recall20());
    figures.put("recall@100", last.recall100());
    figures.put("mrr@10", last.mrr10());
    figures.put("plain", plain);
    figures.put("ratio", ratio(last.ndcg10(), plain));
    figures.put("lead", last.ndcg10() - plain);
    return figures;
  }

  private static double ratio(double value, double yardstick) {
    return yardstick == 0 ? Double.POSITIVE_INFINITY : value / yardstick;
  }

  /// A table for people, a stage to a line.
  public String table() {
    var table = new StringBuilder();
    table.append("%s, %d queries%n".formatted(collection, queries));
    table.append(row("stage", "nDCG@10", "x", "R@20", "R@100", "MRR@10", "ms/query"));
    var plain = stages.getFirst().scores.ndcg10();
    for (var stage : stages) {
      var scores = stage.scores;
      table.append(
          row(
              stage.name,
              number(scores.ndcg10()),
              String.format(Locale.ROOT, "%.3f", ratio(scores.ndcg10(), plain)),
              number(scores.recall20()),
              number(scores.recall100()),
              number(scores.mrr10()),
              String.format(Locale.ROOT, "%.1f", stage.took.toNanos() / 1e6 / queries)));
    }
    return table.toString();
  }

  private static String row(Object... cells) {
    return "%-14s %8s %6s %7s %7s %7s %9s%n".formatted(cells);
  }

  private static String number(double score) {
    return String.format(Locale.ROOT, "%.4f", score);
  }
}
