package io.github.paperboy.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.index.IndexStats;
import io.github.paperboy.paper.PaperDate;
import io.github.paperboy.retrieve.Browsing.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowsingTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

  private static LocalDate newest(@Nullable PaperDate newest) {
    var stats = new IndexStats(1, 0, newest, newest, Map.of(), List.of(), List.of());
    return Browsing.newest(stats, TODAY);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-06-03, 2025-06-03",
    "2025-06, 2025-06-30",
    "2025, 2025-12-31",
    "2026, 2026-11-22",
    "2026-11, 2026-11-22",
    "2099-01-01, 2026-11-22"
  })
  void theNewestDayIsTheLastOfThePapersButNoneToCome(String newest, LocalDate expected) {
    assertThat(newest(PaperDate.parse(newest).orElseThrow())).isEqualTo(expected);
  }

  @Test
  void anIndexWithoutDatesIsOfToday() {
    assertThat(newest(null)).isEqualTo(TODAY);
  }

  @ParameterizedTest
  @CsvSource({"DAY, 2025-03-31", "WEEK, 2025-03-24", "MONTH, 2025-02-28"})
  void aWindowEndsWithTheNewestDay(Window window, LocalDate since) {
    var newest = LocalDate.parse("2025-03-31");
    assertThat(window.upTo(newest)).isEqualTo(new DayRange(since, newest));
  }
}
