package io.github.paperboy.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.paperboy.paper.PaperId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Against examples worked out by hand.
class RankingMetricsTest {
  private static final Offset<Double> EXACT = within(1e-9);

  /// log2 of 2 to 5: 1, 1.584962501, 2, 2.321928095.
  private static final double LOG3 = 1.584962500721156;

  private static final double LOG5 = 2.321928094887362;

  private static List<PaperId> ranking(String ids) {
    return ids.isEmpty() ? List.of() : Stream.of(ids.split(" ")).map(PaperId::new).toList();
  }

  private static Map<PaperId, Integer> grades(Object... idsAndGrades) {
    var grades = new HashMap<PaperId, Integer>();
    for (int i = 0; i < idsAndGrades.length; i += 2) {
      grades.put(new PaperId((String) idsAndGrades[i]), (Integer) idsAndGrades[i + 1]);
    }
    return grades;
  }

  @Test
  void gainsAreTheGradesThemselves() {
    // DCG = 3/1 + 2/1.585 + 3/2 + 0 + 1/log2(6); ideal = 3 + 3/1.585 + 2/2 + 1/2.322.
    var grades = grades("a", 3, "b", 2, "c", 3, "d", 0, "e", 1);
    double dcg = 3 + 2 / LOG3 + 1.5 + 1 / 2.584962500721156;
    double ideal = 3 + 3 / LOG3 + 1 + 1 / LOG5;

    assertThat(dcg).isCloseTo(6.148712314, within(1e-9));
    assertThat(ideal).isCloseTo(6.323465819, within(1e-9));
    assertThat(RankingMetrics.ndcg(ranking("a b c d e"), grades, 10))
        .isCloseTo(0.972364284, within(1e-9))
        .isCloseTo(dcg / ideal, EXACT);
  }

  @Test
  void relevantDocumentsThatAreMissingCostInTheIdeal() {
    // One of two found, at rank 2: (1/1.585) / (1 + 1/1.585) = 0.63093 / 1.63093.
    assertThat(RankingMetrics.ndcg(ranking("x a"), grades("a", 1, "b", 1), 10))
        .isCloseTo(0.386852807, within(1e-9));
  }

  @Test
  void ranksAfterTheDepthDoNotCountAndTheIdealIsCutToo() {
    var grades = new HashMap<PaperId, Integer>();
    IntStream.range(0, 20).forEach(i -> grades.put(new PaperId("r" + i), 1));
    var ten = IntStream.range(0, 10).mapToObj(i -> new PaperId("r" + i)).toList();

    assertThat(RankingMetrics.ndcg(ten, grades, 10)).isCloseTo(1, EXACT);
    assertThat(RankingMetrics.ndcg(ranking("x a"), grades("a", 1), 1)).isZero();
  }

  @Test
  void gradesBelowZeroAreNotRelevant() {
    assertThat(RankingMetrics.ndcg(ranking("a b"), grades("a", -1, "b", 1), 10))
        .isCloseTo(1 / LOG3, EXACT);
    assertThat(RankingMetrics.recall(ranking("a"), grades("a", -1, "b", 1), 10)).isZero();
  }

  @Test
  void recallIsTheShareOfAllThatIsRelevant() {
    var grades = grades("a", 1, "b", 2, "c", 1, "d", 0);
    assertThat(RankingMetrics.recall(ranking("d a x b"), grades, 20)).isCloseTo(2.0 / 3, EXACT);
    assertThat(RankingMetrics.recall(ranking("d a x b"), grades, 3)).isCloseTo(1.0 / 3, EXACT);
  }

  @Test
  void theFirstRelevantDocumentDecidesTheReciprocalRank() {
    var grades = grades("a", 1, "b", 1);
    assertThat(RankingMetrics.reciprocalRank(ranking("x y b a"), grades, 10)).isEqualTo(1.0 / 3);
    assertThat(RankingMetrics.reciprocalRank(ranking("x y b a"), grades, 2)).isZero();
  }

  @Test
  void nothingFoundOrNothingRelevantIsZero() {
    for (var grades : Arrays.asList(grades("a", 1), grades())) {
      assertThat(RankingMetrics.ndcg(ranking(""), grades, 10)).isZero();
      assertThat(RankingMetrics.recall(ranking(""), grades, 10)).isZero();
      assertThat(RankingMetrics.reciprocalRank(ranking(""), grades, 10)).isZero();
    }
    assertThat(RankingMetrics.ndcg(ranking("a"), grades(), 10)).isZero();
    assertThat(RankingMetrics.recall(ranking("a"), grades(), 10)).isZero();
  }
}
