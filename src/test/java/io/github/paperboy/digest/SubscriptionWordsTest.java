package io.github.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SubscriptionWordsTest {
  private static String when(String time, @Nullable String quiet) {
    var hours = quiet == null ? null : TimetableText.quiet(quiet);
    var zone = ZoneId.of("Europe/Berlin");
    return SubscriptionWords.ENGLISH.when(
        new Timetable(LocalTime.parse(time), zone, Timetable.DAILY, hours));
  }

  @Test
  void quietHoursThatPutDigestsOffSayUntilWhen() {
    assertThat(when("23:00", "22:00-07:00"))
        .isEqualTo(
            "daily at 23:00 in Europe/Berlin, quiet from 22:00 to 07:00, so they come at 07:00 the"
                + " day after");
    assertThat(when("06:30", "22:00-07:00")).endsWith("07:00, so they come at 07:00");
    assertThat(when("12:30", "12:00-14:00")).endsWith("14:00, so they come at 14:00");
  }

  @Test
  void otherQuietHoursAreMerelyNamed() {
    assertThat(when("08:00", "22:00-07:00")).endsWith("quiet from 22:00 to 07:00");
    assertThat(when("07:00", "22:00-07:00")).endsWith("quiet from 22:00 to 07:00");
    assertThat(when("08:00", null)).isEqualTo("daily at 08:00 in Europe/Berlin");
  }

  @Test
  void everyLanguageSaysEverything() {
    FixedTextsCheck.everyLanguageSaysEverythingWithTheSameHoles(SubscriptionWords.TEXTS::in);
    for (var language : FixedTexts.LANGUAGES) {
      assertThat(SubscriptionWords.TEXTS.in(language).pattern("days.short").split(","))
          .as(language)
          .hasSize(7)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void aSubscriptionIsToldInItsLanguage() {
    var timetable =
        new Timetable(
            LocalTime.parse("23:00"),
            ZoneId.of("Europe/Berlin"),
            TimetableText.days("thu,mon"),
            TimetableText.quiet("22:00-07:00"));
    assertThat(SubscriptionWords.ENGLISH.when(timetable)).startsWith("Mon, Thu at 23:00 in Europe");
    assertThat(SubscriptionWords.of("de").when(timetable))
        .isEqualTo(
            "Mo, Do um 23:00 in Europe/Berlin, Ruhe von 22:00 bis 07:00, daher kommen sie um 07:00"
                + " am Tag danach");
    assertThat(SubscriptionWords.of("ja").when(timetable)).startsWith("月、木 23:00（Europe/Berlin）");
  }

  @Test
  void universalTimeHasOneName() {
    for (var name : List.of("Z", "UTC", "Etc/UTC", "Etc/Universal")) {
      var timetable =
          new Timetable(LocalTime.parse("08:00"), ZoneId.of(name), Timetable.DAILY, null);
      assertThat(SubscriptionWords.ENGLISH.when(timetable))
          .as(name)
          .isEqualTo("daily at 08:00 in UTC");
    }
  }
}
