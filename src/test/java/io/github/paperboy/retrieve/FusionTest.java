package io.github.paperboy.retrieve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.paperboy.retrieve.RetrieveSettings.Weights;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class FusionTest {
  private static final Offset<Double> EXACT = within(1e-9);
  private static final Fusion FUSION = new Fusion(Weights.DEFAULTS);

  @Test
  void wordsEnterAsAShareOfTheBestHit() {
    assertThat(Fusion.share(6, 8)).isEqualTo(0.75);
    assertThat(Fusion.share(8, 8)).isEqualTo(1);
  }

  @Test
  void aPaperThatTheWordsDidNotFindHasNoShare() {
    assertThat(Fusion.share(Double.NaN, 8)).isZero();
    assertThat(Fusion.share(Double.NaN, 0)).isZero();
  }

  @Test
  void theBestSentenceDecidesMostOfTheCosine() {
    assertThat(FUSION.cosine(0.2, 0.6)).isCloseTo(0.48, EXACT);
  }

  @Test
  void meaningCountsTwoAndAHalfTimes() {
    assertThat(FUSION.encoded(0.75, 0.48)).isCloseTo(1.95, EXACT);
  }

  @Test
  void aStaticCosineCountsLess() {
    assertThat(FUSION.unencoded(0.75, 0.5)).isCloseTo(1.1, EXACT);
    assertThat(FUSION.unencoded(0.75, Double.NaN)).isCloseTo(0.75, EXACT);
  }
}
