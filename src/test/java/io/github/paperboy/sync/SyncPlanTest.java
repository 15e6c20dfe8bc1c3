package io.github.paperboy.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.store.SourceState.Trouble;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SyncPlanTest {
  private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

  private static Trouble askingForRest(Duration length) {
    return new Trouble(NOW, NOW, "it answered 503", NOW.plus(length));
  }

  @Test
  void aRestIsKeptUpToTwoDays() {
    var two = Duration.ofDays(2);
    assertThat(SyncPlan.restUntil(askingForRest(two), NOW)).hasValue(NOW.plus(two));
  }

  @Test
  void aLongerRestComesFromAClockThatWasSetBack() {
    var longer = Duration.ofDays(2).plusMillis(1);
    assertThat(SyncPlan.restUntil(askingForRest(longer), NOW)).isEmpty();
  }
}
