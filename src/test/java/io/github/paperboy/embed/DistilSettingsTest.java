package io.github.paperboy.embed;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DistilSettingsTest {
  @Test
  void valuesOutOfRangeNameKeyAndValue() {
    assertThatThrownBy(() -> new DistilSettings(384, 1, 1e-4, 1, 1, 0.1))
        .hasMessageContaining("distil.dimension is 384 with 1 dropped");
    assertThatThrownBy(() -> new DistilSettings(256, 1, 0, 1, 1, 0.1))
        .hasMessageContaining("distil.smoothing is 0.0");
    assertThatThrownBy(() -> new DistilSettings(256, 1, 1e-4, 0, 1, 0.1))
        .hasMessageContaining("distil.teacher-texts 0");
    assertThatThrownBy(() -> new DistilSettings(256, 1, 1e-4, 1, 1, Double.NaN))
        .hasMessageContaining("learning-rate NaN");
  }
}
