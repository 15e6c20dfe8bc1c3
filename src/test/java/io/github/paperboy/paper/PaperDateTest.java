package io.github.paperboy.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperDateTest {
  @ParameterizedTest
  @CsvSource({
    "2025-03-08, 2025-03-08, 2025-03-08, 2025-03-08",
    "2025-03-08T12:00:00.000Z, 2025-03-08, 2025-03-08, 2025-03-08",
    "' 2024-02 ', 2024-02, 2024-02-01, 2024-02-29",
    "2025, 2025, 2025-01-01, 2025-12-31",
    "0987, 0987, 0987-01-01, 0987-12-31",
  })
  void readsIsoDatesAsExactlyAsGiven(String text, String iso, LocalDate first, LocalDate last) {
    var date = PaperDate.parse(text).orElseThrow();
    assertThat(date).hasToString(iso);
    assertThat(date.first()).isEqualTo(first);
    assertThat(date.last()).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "2025-13", "2025-02-30", "0000", "25-01-01", "2025-1-1"})
  void otherTextsAreNoDate(String text) {
    assertThat(PaperDate.parse(text)).isEmpty();
  }

  @Test
  void impossibleDatesAreRefused() {
    assertThatThrownBy(() -> new PaperDate(2025, 2, 29)).hasMessageContaining("2025-2-29");
    assertThatThrownBy(() -> new PaperDate(2025, null, 1)).hasMessage("a day needs a month");
    assertThatThrownBy(() -> new PaperDate(10_000, null, null)).hasMessageContaining("10000");
  }

  @Test
  void orderIsThatOfTheFirstDay() {
    assertThat(new PaperDate(2025, null, null)).isLessThan(new PaperDate(2025, 2, null));
    assertThat(new PaperDate(2025, 2, 1)).isGreaterThan(new PaperDate(2024, 12, 31));
  }

  @Test
  void anAssumedYearIsPartOfTheDate() {
    var date = PaperDate.assumingYear(2025, 11, 24);
    assertThat(date).hasToString("2025-11-24").isNotEqualTo(new PaperDate(2025, 11, 24));
    assertThat(new PaperDate(2025, 11, 24).yearAssumed()).isFalse();
  }
}
