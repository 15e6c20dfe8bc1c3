package io.github.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimetableTextTest {
  @Test
  void timesMayLackTheirNought() {
    assertThat(TimetableText.time("7:30")).isEqualTo(LocalTime.of(7, 30));
    assertThat(TimetableText.time("17:30")).isEqualTo(LocalTime.of(17, 30));
  }

  @ParameterizedTest
  @ValueSource(strings = {"daily", "workdays", "mon,thu", "sat"})
  void daysAreWrittenAsTheyAreRead(String text) {
    assertThat(TimetableText.written(TimetableText.days(text))).isEqualTo(text);
  }

  @Test
  void daysMayBeSpelledOut() {
    assertThat(TimetableText.days("Monday, tu"))
        .isEqualTo(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "22:00-07:00"})
  void quietHoursAreWrittenAsTheyAreRead(String text) {
    assertThat(TimetableText.written(TimetableText.quiet(text))).isEqualTo(text);
  }

  @Test
  void whatCannotBeReadIsToldWithAnExample() {
    assertThatThrownBy(() -> TimetableText.time("25:00")).hasMessageContaining("08:00");
    assertThatThrownBy(() -> TimetableText.zone("Mars")).hasMessageContaining("Europe/Berlin");
    assertThatThrownBy(() -> TimetableText.days("someday")).hasMessageContaining("mon, tue");
    assertThatThrownBy(() -> TimetableText.quiet("22:00")).hasMessageContaining("22:00-07:00");
  }
}
