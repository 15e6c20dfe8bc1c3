package io.github.paperboy.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DayRangeTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 6, 15);
  private static final LocalDate NEWEST = LocalDate.of(2025, 5, 31);

  private static Optional<DayRange> read(@Nullable String since, @Nullable String until) {
    return DayRange.read(since, until, NEWEST, TODAY);
  }

  @Test
  void withoutABeginningItIsAWeek() {
    assertThat(read(null, null)).contains(new DayRange(LocalDate.of(2025, 5, 24), null));
    assertThat(read(null, "2025-05-10"))
        .contains(new DayRange(LocalDate.of(2025, 5, 3), LocalDate.of(2025, 5, 10)));
  }

  @Test
  void spansGoBackFromToday() {
    assertThat(read("3d", null)).contains(new DayRange(LocalDate.of(2025, 6, 12), null));
    assertThat(read("2 weeks", "1 week"))
        .contains(new DayRange(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 8)));
    assertThat(read("2025-05", "2025-05"))
        .contains(new DayRange(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 31)));
  }

  @Test
  void whatIsNoDayOrEndsBeforeItBeginsIsNothing() {
    assertThat(read("soon", null)).isEmpty();
    assertThat(read(null, "later")).isEmpty();
    assertThat(read("2025-06", "2025-05")).isEmpty();
  }

  @Test
  void bothEndsAreIncluded() {
    var range = read("2025-05-01", "2025-05-03").orElseThrow();
    assertThat(range.contains(LocalDate.of(2025, 5, 1))).isTrue();
    assertThat(range.contains(LocalDate.of(2025, 5, 3))).isTrue();
    assertThat(range.contains(LocalDate.of(2025, 5, 4))).isFalse();
    assertThat(range.contains(LocalDate.of(2025, 4, 30))).isFalse();
    assertThat(range.words()).isEqualTo("2025-05-01 to 2025-05-03");
  }

  @Test
  void moreMinutesHoldMorePapers() {
    assertThat(ReadingTime.papers(1)).isEqualTo(3);
    assertThat(ReadingTime.papers(10)).isEqualTo(39);
    assertThat(ReadingTime.papers(0)).isEqualTo(1);
  }
}
