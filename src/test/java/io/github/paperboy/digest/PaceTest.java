package io.github.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaceTest {
  private final List<Long> waits = new ArrayList<>();
  private long now = Duration.ofHours(1).toNanos();

  private final Pace pace = new Pace(5, () -> now, nanos -> waits.add(nanos / 1_000_000));

  @Test
  void manyWhoComeAtOnceBeginOneAfterTheOther() throws InterruptedException {
    for (int i = 0; i < 4; i++) {
      pace.await();
    }
    assertThat(waits).containsExactly(200L, 400L, 600L);
  }

  @Test
  void whoComesLateWaitsForNobodyAndSavesNothingUp() throws InterruptedException {
    pace.await();
    now += Duration.ofHours(1).toNanos();
    pace.await();
    assertThat(waits).isEmpty();
    pace.await();
    assertThat(waits).containsExactly(200L);
  }
}
