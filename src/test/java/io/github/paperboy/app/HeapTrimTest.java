package io.github.paperboy.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeapTrimTest {
  private static final long MEGABYTE = 1 << 20;

  private static boolean isDue(long used, long kept) {
    return HeapTrim.isDue(used * MEGABYTE, kept * MEGABYTE);
  }

  @Test
  void aSmallHeapMayGrowByWhatSmallCollectionsFree() {
    assertThat(isDue(87, 40)).isFalse();
    assertThat(isDue(89, 40)).isTrue();
  }

  @Test
  void aLargeOneMayGrowByAQuarter() {
    assertThat(isDue(499, 400)).isFalse();
    assertThat(isDue(501, 400)).isTrue();
  }
}
