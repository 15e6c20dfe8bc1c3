package io.github.paperboy.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameCheckTest {
  private static final String TEXT =
      "We train AlderNet on CIFAR-10 with stochastic gradient descent and Mean Reciprocal Rank.";

  @ParameterizedTest
  @CsvSource({
    "AlderNet is trained on CIFAR10, 0",
    "Alder-Net is trained, 0",
    "AlderNets are trained, 0",
    "Trees are trained with SGD, 0",
    "MRR is reported, 0",
    "AlderNet is trained on ImageNet, 1",
    "The photos come from Iceland, 1",
    "Photos come from the north, 0",
    "It is 3x faster on GPT-4, 1",
  })
  void namesThatAreNotMentionedAreMissing(String claim, int missing) {
    var seen = new Observations();
    NameCheck.observe(Checks.align(claim, TEXT), seen);
    assertThat(seen.get(Feature.NAME_MISSING)).isEqualTo(missing);
  }
}
