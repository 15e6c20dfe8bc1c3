package io.github.paperboy.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PieceWeightsTest {
  @Test
  void frequentPiecesCountLessByTheirRankAlone() {
    var weights = PieceWeights.ofRanks(30_522, 5e-5);
    assertThat(weights[1_000]).isLessThan(0.01f);
    assertThat(weights[2_000]).isBetween(0.3f, 0.5f);
    assertThat(weights[30_000]).isGreaterThan(0.9f);
  }

  @Test
  void countsOutweighRanks() {
    var counts = new long[30_522];
    counts[30_000] = 1_000_000;
    var weights = PieceWeights.ofCounts(counts, 5e-5);
    assertThat(weights[30_000]).isCloseTo(5e-5f / (5e-5f + 0.909f), within(1e-6f));
    assertThat(weights[29_999]).isGreaterThan(0.98f);
  }
}
