package io.github.paperboy.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.paperboy.paper.PaperId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RankingEvalTest {
  private static final Query ONE = new Query("1", "one", null);
  private static final Query TWO = new Query("2", "two", null);
  private static final Query UNJUDGED = new Query("3", "three", null);
  private static final Qrels QRELS =
      new Qrels(Map.of("1", Map.of(id("a"), 1), "2", Map.of(id("b"), 1)));

  private final RankingEval eval = new RankingEval(InstantSource.fixed(Instant.EPOCH));

  private static PaperId id(String value) {
    return new PaperId(value);
  }

  private record Fixed(String stage, Map<String, List<PaperId>> rankings) implements Ranker {
    @Override
    public List<PaperId> rank(String query, int depth) {
      return Objects.requireNonNull(rankings.get(query), "asked for what was not judged");
    }
  }

  private static final Ranker PLAIN =
      new Fixed("plain BM25", Map.of("one", List.of(id("x"), id("a")), "two", List.of()));
  private static final Ranker FINAL =
      new Fixed("final", Map.of("one", List.of(id("a")), "two", List.of(id("x"), id("b"))));

  private RankingReport report() {
    return eval.run("tiny", List.of(ONE, TWO, UNJUDGED), QRELS, List.of(PLAIN, FINAL));
  }

  @Test
  void eachStageGetsTheMeansOverTheJudgedQueries() {
    var report = report();

    // plain: (0.63093 + 0) / 2; final: (1 + 0.63093) / 2.
    assertThat(report.queries()).isEqualTo(2);
    assertThat(report.stages().getFirst().scores().ndcg10()).isCloseTo(0.315464877, within(1e-9));
    var best = report.stages().getLast().scores();
    assertThat(best.ndcg10()).isCloseTo(0.815464877, within(1e-9));
    assertThat(best.mrr10()).isEqualTo(0.75);
    assertThat(best.recall20()).isEqualTo(1);
    assertThat(best.recall100()).isEqualTo(1);
  }

  @Test
  void figuresSetTheLastStageBesideTheFirst() {
    var figures = report().figures();

    assertThat(figures.get("ratio")).isCloseTo(0.815464877 / 0.315464877, within(1e-6));
    assertThat(figures.get("lead")).isCloseTo(0.5, within(1e-9));
    assertThat(figures).containsKeys("ndcg@10", "recall@20", "recall@100", "mrr@10", "plain");
  }

  @Test
  void theTableShowsAStageToALine() {
    assertThat(report().table().lines().map(String::stripTrailing))
        .containsExactly(
            "tiny, 2 queries",
            "stage           nDCG@10      x    R@20   R@100  MRR@10  ms/query",
            "plain BM25       0.3155  1.000  0.5000  0.5000  0.2500       0.0",
            "final            0.8155  2.585  1.0000  1.0000  0.7500       0.0");
  }

  @Test
  void idsThatDoNotAgreeAreNoticed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> eval.run("tiny", List.of(UNJUDGED), QRELS, List.of(PLAIN)))
        .withMessageContaining("ids of queries and judgments");
  }
}
