package io.github.paperboy.retrieve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.paperboy.index.Encoding;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.retrieve.RetrieveSettings.Weights;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Vectors whose components are multiples of 1/127 of the largest come through packing exactly.
class RankingTest {
  private static final Offset<Double> NEAR = within(2e-3);
  private static final float[] EAST = {1, 0};
  private static final float[] NORTH = {0, 1};
  private static final Weights ALONE = new Weights(2.5, 0.7, 100, 0.7, 0, 0, 0, 1, 0);

  @Test
  void wordsAndBestSentenceAndWholeAreAddedUp() {
    var paper = encoded("a", 6, new float[] {0.6f, 0.8f}, EAST, NORTH);
    var best = encoded("b", 8, NORTH, NORTH);
    var ranked = new Ranking(ALONE).fuse(List.of(best, paper), EAST);
    // 6 / 8 + 2.5 * (0.3 * 0.6 + 0.7 * 1)
    assertThat(ranked.getFirst().id()).isEqualTo(new PaperId("a"));
    assertThat(ranked.getFirst().fused()).isCloseTo(0.75 + 2.5 * 0.88, NEAR);
    assertThat(ranked.getFirst().cosine()).isCloseTo(0.88, NEAR);
    assertThat(ranked.getFirst().best().index()).isZero();
    assertThat(ranked.getLast().fused()).isCloseTo(1, NEAR);
  }

  @Test
  void aPaperWithoutEncodingIsScoredByItsStaticVector() {
    var cold = new Candidate(new PaperId("cold"), 4, null, 0.5);
    var warm = encoded("warm", 8, NORTH, NORTH);
    var ranked = new Ranking(ALONE).rank(List.of(cold, warm), EAST);
    assertThat(fused(ranked, "cold")).isCloseTo(0.5 + 0.7 * 0.5, NEAR);
    assertThat(fused(ranked, "warm")).isCloseTo(1, NEAR);
  }

  @Test
  void withoutAnEncoderStaticVectorsDecideForAll() {
    var a = new Candidate(new PaperId("a"), 8, null, 0.1);
    var b = new Candidate(new PaperId("b"), Double.NaN, null, 0.9);
    var ranked = new Ranking(Weights.DEFAULTS).rank(List.of(b, a), null);
    assertThat(ranked).extracting(Ranked::id).containsExactly(a.id(), b.id());
    assertThat(fused(ranked, "b")).isCloseTo(0.63, NEAR);
  }

  @Test
  void feedbackMovesTheWholeButNotTheSentence() {
    var weights = new Weights(1, 0.5, 100, 0, 1, 1, 0, 1, 0);
    var first = encoded("first", 8, new float[] {0.8f, 0.6f}, EAST);
    var other = encoded("other", Double.NaN, NORTH, NORTH);
    var ranked = new Ranking(weights).rank(List.of(first, other), EAST);
    // (1, 0) + (0.8, 0.6) has the direction (0.9487, 0.3162)
    assertThat(fused(ranked, "first"))
        .isCloseTo(1 + 0.5 * (0.8 * 0.9487 + 0.6 * 0.3162) + 0.5, NEAR);
    assertThat(fused(ranked, "other")).isCloseTo(0.5 * 0.3162, NEAR);
    assertThat(ranked.getFirst().cosine()).as("before feedback").isCloseTo(0.5 * 0.8 + 0.5, NEAR);
  }

  @Test
  void neighboursShareTheirScoresAmongTheBestOnly() {
    var weights = new Weights(1, 0, 0, 0, 0, 0, 0.3, 5, 2);
    var a = encoded("a", 8, EAST);
    var b = encoded("b", 4, EAST);
    var c = encoded("c", 1, EAST);
    var ranked = new Ranking(weights).rank(List.of(a, b, c), NORTH);
    assertThat(fused(ranked, "a")).isCloseTo(0.7 + 0.3 * 0.5, NEAR);
    assertThat(fused(ranked, "b")).isCloseTo(0.7 * 0.5 + 0.3, NEAR);
    assertThat(fused(ranked, "c")).as("not among the best two").isCloseTo(0.125, NEAR);
  }

  @Test
  void equalScoresAreOrderedById() {
    var ranked =
        new Ranking(Weights.DEFAULTS)
            .rank(List.of(encoded("b", 8, EAST), encoded("a", 8, EAST)), NORTH);
    assertThat(ranked).extracting(each -> each.id().value()).containsExactly("a", "b");
  }

  @Test
  void anEncodingWithoutSentencesCountsAsAWhole() {
    var ranked = new Ranking(ALONE).fuse(List.of(encoded("a", 8, EAST)), EAST);
    assertThat(ranked.getFirst().cosine()).isCloseTo(1, NEAR);
    assertThat(ranked.getFirst().best().index()).isEqualTo(-1);
  }

  @Test
  void sentencesOfTheBestAreReadOnly() {
    var weights = new Weights(1, 0.7, 1, 0, 0, 0, 0, 1, 0);
    var first = encoded("first", 8, NORTH, EAST);
    var second = encoded("second", 4, NORTH, EAST);
    var ranked = new Ranking(weights).fuse(List.of(second, first), EAST);
    assertThat(fused(ranked, "first")).isCloseTo(1.7, NEAR);
    assertThat(fused(ranked, "second")).isCloseTo(0.5, NEAR);
    assertThat(ranked.getLast().best().index()).isEqualTo(-1);
  }

  @Test
  void nothingFoundIsNothing() {
    assertThat(new Ranking(Weights.DEFAULTS).rank(List.of(), EAST)).isEmpty();
  }

  private static double fused(List<Ranked> ranked, String id) {
    return ranked.stream()
        .filter(each -> each.id().value().equals(id))
        .findFirst()
        .orElseThrow()
        .fused();
  }

  private static Candidate encoded(String id, double lexical, float[] whole, float[]... sentences) {
    var encoding = new Encoding(whole, List.of(sentences));
    return new Candidate(new PaperId(id), lexical, encoding, Double.NaN);
  }
}
