package io.github.paperboy.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlePositionTest {
  private static final Instant NOW = Instant.parse("2026-11-16T13:00:00Z");

  private static TitlePosition at(long looked) {
    return TitlePosition.parse(Long.toString(looked));
  }

  @Test
  void itComesBackAsItWas() {
    var position = at(7).failed(8, NOW).failed(12, NOW.plusMillis(1)).failed(8, NOW).past(30);
    assertThat(TitlePosition.parse(position.toString())).isEqualTo(position);
    assertThat(at(7)).hasToString("7");
  }

  @ParameterizedTest
  @CsvSource({
    "x, 0",
    "looked=x, 0",
    "looked=5, 5",
    "looked=5&later=6~1~soon, 5",
    "looked=5&later=x, 5",
    "999999999999999999999, 0"
  })
  void whatTellsNothingIsTheBeginning(String text, String read) {
    assertThat(TitlePosition.parse(text)).hasToString(read);
  }

  @Test
  void theRestGrowsUntilTheLastTry() {
    var position = at(0);
    var now = NOW;
    for (int days = 1; days <= 8; days *= 2) {
      position = position.failed(3, now);
      assertThat(position.due(now.plus(Duration.ofDays(days)).minusMillis(1))).isEmpty();
      now = now.plus(Duration.ofDays(days));
      assertThat(position.due(now)).map(TitlePosition.Later::number).hasValue(3L);
      assertThat(position.again(3)).hasValue(now);
    }
    assertThat(position.failed(3, now)).isEqualTo(at(3));
  }

  @Test
  void oneThatWasLookedUpDoesNotComeAgain() {
    assertThat(at(0).failed(3, NOW).failed(4, NOW).done(3)).isEqualTo(at(3).failed(4, NOW));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 25})
  void aClockThatWasSetBackKeepsNoneWaiting(int hours) {
    var position = at(0).failed(3, NOW);
    assertThat(position.due(NOW.minus(Duration.ofHours(hours)))).isPresent();
  }

  @Test
  void thereIsRoomForSome() {
    var position = at(0);
    for (int number = 1; number <= TitlePosition.MOST_LATER; number++) {
      assertThat(position.hasRoomFor(number)).isTrue();
      position = position.failed(number, NOW);
    }
    assertThat(position.hasRoomFor(99)).isFalse();
    assertThat(position.hasRoomFor(1)).isTrue();
  }
}
