package io.github.paperboy.source.huggingface;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListingTest {
  private static List<String> queries(String first, String today) {
    return Listing.covering(LocalDate.parse(first), LocalDate.parse(today)).stream()
        .map(span -> span.listing().query())
        .toList();
  }

  @Test
  void aFewDaysAreAskedForOneByOne() {
    assertThat(queries("2026-11-18", "2026-11-20"))
        .containsExactly("date=2026-11-18", "date=2026-11-19", "date=2026-11-20");
  }

  @Test
  void weeksAndMonthsThatAreOverAreAskedForAtOnce() {
    assertThat(queries("2026-09-30", "2026-11-10"))
        .containsExactly(
            "date=2026-09-30",
            "month=2026-10",
            "date=2026-11-01",
            "week=2026-W45",
            "date=2026-11-09",
            "date=2026-11-10");
  }

  @Test
  void nothingIsLeftOutAndNothingAskedForTwice() {
    var spans = Listing.covering(LocalDate.of(2024, 12, 20), LocalDate.of(2026, 1, 15));

    var next = LocalDate.of(2024, 12, 20);
    for (var span : spans) {
      var first =
          switch (span.listing()) {
            case Listing.Day(var day) -> day;
            case Listing.Week(var monday) -> monday;
            case Listing.Month(var month) -> month.atDay(1);
            case Listing.Trending() -> LocalDate.MAX;
          };
      assertThat(first).isEqualTo(next);
      next = span.last().plusDays(1);
    }
    assertThat(next).isEqualTo(LocalDate.of(2026, 1, 16));
  }

  @Test
  void aWeekBelongsToTheYearOfItsThursday() {
    assertThat(new Listing.Week(LocalDate.of(2025, 12, 29)).query()).isEqualTo("week=2026-W01");
  }
}
