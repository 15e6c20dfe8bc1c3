package io.github.paperboy.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeightsTest {
  @Test
  void whatIsWrittenIsReadAgain() {
    var text = Weights.bundled().format();
    assertThat(Weights.parse(text).format()).isEqualTo(text);
  }

  @Test
  void likelihoodsAddUpToOne() {
    var likelihoods = Weights.bundled().likelihoods(new double[Feature.values().length]);
    double sum = likelihoods.supported() + likelihoods.contradicted() + likelihoods.notEnough();
    assertThat(sum).isCloseTo(1, within(1e-9));
  }

  @Test
  void nothingOutweighsAConflictOfNumbers() {
    var seen = new Observations();
    seen.set(Feature.MATCH, 1);
    seen.set(Feature.SENTENCE, 1.4);
    assertThat(Weights.bundled().likelihoods(seen.vector()).supported()).isPositive();
    seen.set(Feature.NUMBER_CONFLICT, 1);
    assertThat(Weights.bundled().likelihoods(seen.vector()).supported()).isZero();
  }

  @Test
  void aMissingFeatureIsNamed() {
    assertThatThrownBy(() -> Weights.parse("BIAS 1 2 3\n")).hasMessageContaining("MATCH");
    assertThatThrownBy(() -> Weights.parse("BIAS 1 2\n")).hasMessageContaining("BIAS 1 2");
  }

  @Test
  void trainingFindsTheFeatureThatTells() {
    var features = new double[90][Feature.values().length];
    var labels = new int[90];
    var shares = new double[90];
    for (int n = 0; n < 90; n++) {
      labels[n] = n % 3;
      features[n][n % 3] = 1;
      shares[n] = 1;
    }
    var weights = ClaimTraining.fit(features, labels, shares);
    assertThat(weights.likelihoods(features[0]).supported()).isGreaterThan(0.8);
    assertThat(weights.likelihoods(features[1]).contradicted()).isGreaterThan(0.8);
    assertThat(weights.likelihoods(features[2]).notEnough()).isGreaterThan(0.8);
  }
}
