package io.github.paperboy.testing.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class BucketsTest {
  private long now;
  private final Buckets buckets = new Buckets(() -> now);

  private Optional<Integer> take(String route, String major) {
    return buckets.take(route, major).waitSeconds();
  }

  private int taken(String route) {
    int taken = 0;
    while (taken < 1_000 && take(route, "").isEmpty()) {
      taken++;
    }
    return taken;
  }

  @Test
  void aRouteHasFiveInFiveSecondsForEachPlace() {
    assertThat(taken("POST")).isEqualTo(5);
    assertThat(take("POST", "")).contains(5);
    assertThat(take("POST", "other")).isEmpty();
    now = 5_000;
    assertThat(taken("POST")).isEqualTo(5);
  }

  @Test
  void aRouteCanHaveAWindowOfItsOwnUntilAllAreAlike() {
    buckets.allow("GET", 30, 30_000);
    assertThat(taken("GET")).isEqualTo(30);
    assertThat(take("GET", "")).contains(30);
    buckets.allow(2, 1_000);
    now = 30_000;
    assertThat(taken("GET")).isEqualTo(2);
  }
}
