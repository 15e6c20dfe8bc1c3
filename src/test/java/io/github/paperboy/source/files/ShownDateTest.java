package io.github.paperboy.source.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.paper.PaperDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownDateTest {
  @ParameterizedTest
  @CsvSource({
    "'Oct 4, 2023', 2023, 10, 4,",
    "'Oct 4, 2023 15', 2023, 10, 4, 15",
    "Nov 24,, 11, 24,",
    "Nov 24 3,, 11, 24, 3",
    "Nov 24 2023, 2023, 11, 24,",
  })
  void datesAreReadWithTheirComments(
      String line, Integer year, int month, int day, Integer comments) {
    assertThat(ShownDate.parse(line)).contains(new ShownDate(year, month, day, comments));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Oct", "October 4, 2023", "On Oct 4", "Oct 4, 2023 many", "oct 4"})
  void otherLinesAreNoDate(String line) {
    assertThat(ShownDate.parse(line)).isEmpty();
  }

  @Test
  void theShownYearGoesBeforeTheAssumedOne() {
    assertThat(new ShownDate(2023, 10, 4, null).resolve(2025))
        .isEqualTo(new PaperDate(2023, 10, 4));
    assertThat(new ShownDate(null, 10, 4, null).resolve(2025))
        .isEqualTo(PaperDate.assumingYear(2025, 10, 4));
  }

  @Test
  void aDayThatTheYearDoesNotHaveIsUnknown() {
    assertThat(new ShownDate(null, 2, 29, null).resolve(2025)).isNull();
    assertThat(new ShownDate(null, 2, 29, null).resolve(2024))
        .isEqualTo(PaperDate.assumingYear(2024, 2, 29));
    assertThat(new ShownDate(2024, 0, 31, null).resolve(2024)).isNull();
  }
}
