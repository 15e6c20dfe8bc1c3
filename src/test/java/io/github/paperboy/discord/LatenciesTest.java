package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.discord.card.StatusCards.Speed;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LatenciesTest {
  private final Latencies latencies = new Latencies();

  @Test
  void beforeTheFirstAnswerThereIsNoSpeed() {
    assertThat(latencies.speed()).isEmpty();
  }

  @Test
  void oneAnswerIsBothTheHalfAndTheMost() {
    latencies.add(Duration.ofMillis(70));
    assertThat(latencies.speed())
        .hasValue(new Speed(1, Duration.ofMillis(70), Duration.ofMillis(70)));
  }

  @Test
  void percentilesAreByNearestRank() {
    for (int i = 100; i >= 1; i--) {
      latencies.add(Duration.ofMillis(i));
    }
    assertThat(latencies.speed())
        .hasValue(new Speed(100, Duration.ofMillis(50), Duration.ofMillis(99)));
  }

  @Test
  void onlyTheLastCount() {
    latencies.add(Duration.ofHours(1));
    for (int i = 0; i < 500; i++) {
      latencies.add(Duration.ofMillis(5));
    }
    assertThat(latencies.speed())
        .hasValue(new Speed(500, Duration.ofMillis(5), Duration.ofMillis(5)));
  }
}
