package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AllowanceTest {
  private static final int MOST = 3;
  private static final Duration SECOND = Duration.ofSeconds(1);

  private Instant now = Instant.parse("2026-03-01T12:00:00Z");
  private final Allowance allowance = new Allowance(Duration.ofMinutes(1), () -> now);

  private void takeAll(long key) {
    for (int i = 0; i < MOST; i++) {
      assertThat(allowance.take(key, MOST)).isEmpty();
    }
  }

  @Test
  void soManyAreGivenAndThenAWait() {
    takeAll(1);
    assertThat(allowance.take(1, MOST)).hasValue(Duration.ofSeconds(20));
    assertThat(allowance.take(2, MOST)).isEmpty();
  }

  @Test
  void itRefillsSteadilyAndNeverAboveItsMost() {
    takeAll(1);
    now = now.plusSeconds(19);
    assertThat(allowance.take(1, MOST))
        .hasValueSatisfying(wait -> assertThat(wait).isBetween(SECOND, SECOND.plusMillis(1)));
    now = now.plusSeconds(1).plusMillis(1);
    assertThat(allowance.take(1, MOST)).isEmpty();
    now = now.plus(Duration.ofDays(1));
    takeAll(1);
    assertThat(allowance.take(1, MOST)).isPresent();
  }

  @Test
  void whoIsRefusedDoesNotWaitLongerForHavingAsked() {
    takeAll(1);
    for (int i = 0; i < 100; i++) {
      assertThat(allowance.take(1, MOST)).isPresent();
    }
    now = now.plusSeconds(20);
    assertThat(allowance.take(1, MOST)).isEmpty();
  }

  @Test
  void aClockThatIsSetBackTakesNothingAway() {
    allowance.take(1, MOST);
    now = now.minus(Duration.ofHours(1));
    assertThat(allowance.take(1, MOST)).isEmpty();
    assertThat(allowance.take(1, MOST)).isEmpty();
    assertThat(allowance.take(1, MOST)).hasValue(Duration.ofSeconds(20));
  }

  @Test
  void whoWasNotSeenForLongestIsForgottenFirst() {
    takeAll(-1);
    takeAll(-2);
    for (int key = 0; key < 19_998; key++) {
      allowance.take(key, MOST);
      allowance.take(-2, MOST);
    }
    assertThat(allowance.take(-2, MOST)).isPresent();
    allowance.take(20_000, MOST);
    assertThat(allowance.take(-1, MOST)).isEmpty();
  }
}
