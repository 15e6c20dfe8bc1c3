package io.github.paperboy.source.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.paper.PaperDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-03-08 | 2025-03-08",
        "2025/03/08 | 2025-03-08",
        "2025/03 | 2025-03",
        "2025 | 2025",
        "CACM December, 1958 | 1958-12",
        "CACM July,1958 | 1958-07",
        "Comm. May 1961 | 1961-05",
        "Oct 4, 2023 | 2023-10-04",
        "Sept. 4th, 2023 | 2023-09-04",
        "8 March 2025 | 2025-03-08",
        "2nd of nothing, 3 Mar. 2025 | 2025-03-03",
      })
  void datesInWordsAreRead(String text, String date) {
    assertThat(WrittenDate.parse(text)).isEqualTo(PaperDate.parse(date)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "Feb 30, 2024", "31 June 2024", "Room 2024", "12345", "May"})
  void otherTextsAreNoDate(String text) {
    assertThat(WrittenDate.parse(text)).isEmpty();
  }
}
