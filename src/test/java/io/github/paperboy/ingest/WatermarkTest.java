package io.github.paperboy.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WatermarkTest {
  private final Watermark watermark = new Watermark();

  @Test
  void beforeTheFirstBatchNothingIsReached() {
    watermark.begin(10);
    assertThat(watermark.reached()).isZero();
  }

  @Test
  void aBatchThatOvertakesDoesNotCountUntilThoseBeforeItHaveEnded() {
    var first = watermark.begin(10);
    var second = watermark.begin(20);
    var third = watermark.begin(30);

    watermark.end(second);
    assertThat(watermark.reached()).isZero();

    watermark.end(first);
    assertThat(watermark.reached()).isEqualTo(20);

    watermark.end(third);
    assertThat(watermark.reached()).isEqualTo(30);
  }
}
