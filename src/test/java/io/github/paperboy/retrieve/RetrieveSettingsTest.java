package io.github.paperboy.retrieve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperboy.retrieve.RetrieveSettings.OnDemand;
import io.github.paperboy.retrieve.RetrieveSettings.Weights;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetrieveSettingsTest {
  @Test
  void theDefaultsAreTheMeasuredOnes() {
    assertThat(Weights.DEFAULTS).isEqualTo(new Weights(2.5, 0.7, 100, 0.7, 0.3, 3, 0.3, 5, 50));
    assertThat(RetrieveSettings.DEFAULTS.depth()).isEqualTo(150);
    assertThat(RetrieveSettings.DEFAULTS.limit()).isEqualTo(20);
  }

  @Test
  void aValueOutOfRangeIsNamedWithItsRange() {
    assertThatThrownBy(() -> RetrieveSettings.DEFAULTS.withLimit(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("retrieve.limit must be from 1 to 200, not 0");
    assertThatThrownBy(() -> new Weights(2.5, 1.5, 100, 0.7, 0.3, 3, 0.3, 5, 50))
        .hasMessage("retrieve.weights.sentence must be from 0 to 1, not 1.5");
    assertThatThrownBy(() -> new Weights(Double.NaN, 0.7, 100, 0.7, 0.3, 3, 0.3, 5, 50))
        .hasMessageContaining("retrieve.weights.meaning");
    assertThatThrownBy(() -> new OnDemand(50, Duration.ofMinutes(2), 0, Duration.ZERO))
        .hasMessage("retrieve.encoding.within must be from 0s to 60s, not 120000ms");
    assertThatThrownBy(() -> new OnDemand(50, Duration.ZERO, 25, Duration.ZERO))
        .hasMessage("retrieve.encoding.from must be from 0 to 1, not 25");
  }
}
