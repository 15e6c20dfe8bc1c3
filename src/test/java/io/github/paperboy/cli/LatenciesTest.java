package io.github.paperboy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LatenciesTest {
  @Test
  void percentilesAreByNearestRank() {
    var latencies = new Latencies(new double[] {5, 1, 4, 2, 3});
    assertThat(latencies.percentile(50)).isEqualTo(3);
    assertThat(latencies.percentile(99)).isEqualTo(5);
    assertThat(latencies.percentile(1)).isEqualTo(1);
  }

  @Test
  void theyReadAsOneLine() {
    assertThat(new Latencies(new double[] {2, 1}))
        .hasToString("min 1.0, p50 1.0, p90 2.0, p99 2.0, max 2.0 ms (2 runs)");
  }

  @Test
  void nothingMeasuredIsAMistake() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Latencies(new double[0]));
  }
}
