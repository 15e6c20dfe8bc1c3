package io.github.paperboy.embed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PieceWeightsTest {
  @Test
  void frequentPiecesCountLessByTheirRank() {
    var weights = PieceWeights.ofRanks(30_522, 5e-5);
    assertThat(weights[1_000]).isLessThan(0.01f);
    assertThat(weights[2_000]).isBetween(0.3f, 0.5f);
    assertThat(weights[30_000]).isGreaterThan(0.9f);
  }

  @Test
  void marksWeighAsTheMostFrequentWord() {
    var weights = PieceWeights.ofRanks(30_522, 5e-5);
    assertThat(weights[0]).isEqualTo(weights[999]).isLessThan(weights[1_005]);
  }
}
