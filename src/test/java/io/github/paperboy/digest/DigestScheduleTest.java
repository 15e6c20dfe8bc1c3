package io.github.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigestScheduleTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final DigestSchedule.CatchUp WEEK = new DigestSchedule.CatchUp(7, 2);

  private static DigestSchedule daily(String time, ZoneId zone) {
    return new DigestSchedule(Timetable.daily(LocalTime.parse(time), zone), WEEK);
  }

  private static DigestSchedule quiet(String time, String from, String until) {
    var quiet = new QuietHours(LocalTime.parse(from), LocalTime.parse(until));
    var timetable = new Timetable(LocalTime.parse(time), BERLIN, Timetable.DAILY, quiet);
    return new DigestSchedule(timetable, WEEK);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static List<LocalDate> days(DigestSchedule schedule, String covered, String now) {
    return schedule.due(day(covered), Instant.parse(now)).stream().map(DueDigest::day).toList();
  }

  @Test
  void theNextDigestMayBeTheOneThatQuietHoursPutOffOvernight() {
    var schedule = quiet("23:00", "22:00", "07:00");
    assertThat(schedule.next(day("2026-07-01"), Instant.parse("2026-07-03T03:00:00Z")))
        .isEqualTo(Instant.parse("2026-07-03T05:00:00Z"));
    assertThat(schedule.next(day("2026-07-02"), Instant.parse("2026-07-03T03:00:00Z")))
        .isEqualTo(Instant.parse("2026-07-04T05:00:00Z"));
    assertThat(
            daily("08:00", BERLIN).next(day("2026-06-01"), Instant.parse("2026-07-03T03:00:00Z")))
        .isEqualTo(Instant.parse("2026-07-03T06:00:00Z"));
  }

  @Test
  void aDigestIsDueFromItsMinuteOn() {
    var schedule = daily("08:00", BERLIN);
    assertThat(days(schedule, "2026-07-01", "2026-07-02T05:59:59Z")).isEmpty();
    assertThat(days(schedule, "2026-07-01", "2026-07-02T06:00:00Z"))
        .containsExactly(day("2026-07-02"));
    assertThat(days(schedule, "2026-07-02", "2026-07-02T20:00:00Z")).isEmpty();
  }

  @Test
  void aTimeThatDoesNotExistInSpringIsAnHourLater() {
    assertThat(daily("02:30", BERLIN).dueAt(day("2026-03-29")))
        .isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
    assertThat(daily("02:30", NEW_YORK).dueAt(day("2026-03-08")))
        .isEqualTo(Instant.parse("2026-03-08T07:30:00Z"));
  }

  @Test
  void aTimeThatComesTwiceInAutumnIsTakenOnceTheFirstTime() {
    var schedule = daily("02:30", BERLIN);
    assertThat(schedule.dueAt(day("2026-10-25"))).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    assertThat(days(schedule, "2026-10-25", "2026-10-25T01:30:00Z")).isEmpty();
    assertThat(schedule.next(day("2026-10-25"), Instant.parse("2026-10-25T00:30:00Z")))
        .isEqualTo(Instant.parse("2026-10-26T01:30:00Z"));
  }

  @Test
  void theClockTimeStaysWhenTheOffsetChanges() {
    var schedule = daily("08:00", BERLIN);
    assertThat(schedule.dueAt(day("2026-03-28"))).isEqualTo(Instant.parse("2026-03-28T07:00:00Z"));
    assertThat(schedule.dueAt(day("2026-03-30"))).isEqualTo(Instant.parse("2026-03-30T06:00:00Z"));
  }

  @Test
  void weekendsAreLeftOut() {
    var timetable = new Timetable(LocalTime.of(8, 0), BERLIN, Timetable.WORKDAYS, null);
    var schedule = new DigestSchedule(timetable, WEEK);
    assertThat(days(schedule, "2026-11-20", "2026-11-22T12:00:00Z")).isEmpty();
    assertThat(schedule.next(day("2026-11-20"), Instant.parse("2026-11-20T12:00:00Z")))
        .isEqualTo(Instant.parse("2026-11-23T07:00:00Z"));
  }

  @Test
  void twoMissedDaysAreSentOneByOneEarliestFirst() {
    assertThat(days(daily("08:00", BERLIN), "2026-11-18", "2026-11-20T12:00:00Z"))
        .containsExactly(day("2026-11-19"), day("2026-11-20"));
  }

  @Test
  void moreMissedDaysBecomeOneDigestOfTheLastDay() {
    var due = daily("08:00", BERLIN).due(day("2026-11-16"), Instant.parse("2026-11-20T12:00:00Z"));
    assertThat(due).hasSize(1);
    assertThat(due.getFirst().day()).isEqualTo(day("2026-11-20"));
    assertThat(due.getFirst().first()).isEqualTo(day("2026-11-17"));
    assertThat(due.getFirst().merged()).isTrue();
  }

  @Test
  void whatWasMissedLongAgoIsLetGo() {
    var due = daily("08:00", BERLIN).due(day("2026-01-01"), Instant.parse("2026-11-20T12:00:00Z"));
    assertThat(due.getFirst().first()).isEqualTo(day("2026-11-13"));
  }

  @Test
  void quietHoursPutADigestOffToTheirEnd() {
    var schedule = quiet("23:00", "22:00", "07:00");
    assertThat(schedule.dueAt(day("2026-11-20"))).isEqualTo(Instant.parse("2026-11-21T06:00:00Z"));
  }

  @Test
  void quietHoursOverTheNightInWhichTheClocksChangeEndOnce() {
    var schedule = quiet("23:00", "22:00", "02:30");
    var spring = Instant.parse("2026-03-29T01:30:00Z"); // there is no 02:30
    var autumn = Instant.parse("2026-10-25T00:30:00Z"); // the first 02:30
    assertThat(schedule.dueAt(day("2026-03-28"))).isEqualTo(spring);
    assertThat(schedule.dueAt(day("2026-10-24"))).isEqualTo(autumn);

    assertThat(days(schedule, "2026-03-27", "2026-03-29T00:59:59Z")).isEmpty();
    assertThat(days(schedule, "2026-03-27", "2026-03-29T01:30:00Z"))
        .containsExactly(day("2026-03-28"));
    assertThat(days(schedule, "2026-10-23", "2026-10-25T00:29:59Z")).isEmpty();
    assertThat(days(schedule, "2026-10-23", "2026-10-25T00:30:00Z"))
        .containsExactly(day("2026-10-24"));
    assertThat(days(schedule, "2026-10-23", "2026-10-25T01:00:00Z")).as("02:00 again").isEmpty();
    assertThat(days(schedule, "2026-10-23", "2026-10-25T01:30:00Z"))
        .containsExactly(day("2026-10-24"));
    assertThat(schedule.next(day("2026-10-24"), autumn))
        .isEqualTo(Instant.parse("2026-10-26T01:30:00Z"));
  }

  @Test
  void everyDayOfAYearIsDueOnceWhateverTheQuietHours() {
    for (var hours : List.of("22:00-07:00", "23:30-02:30", "00:00-03:00", "01:00-02:00")) {
      var parts = hours.split("-");
      for (var time : List.of("00:30", "02:30", "03:00", "06:59", "23:45")) {
        var schedule = quiet(time, parts[0], parts[1]);
        var covered = day("2025-12-31");
        var now = Instant.parse("2025-12-31T23:00:00Z");
        for (int day = 1; day <= 365; day++) {
          var next = schedule.next(covered, now);
          var due = schedule.due(covered, next);
          assertThat(due).as(time + " " + hours + " at " + next).hasSize(1);
          assertThat(due.getFirst().day()).isEqualTo(covered.plusDays(1));
          assertThat(next).isAfter(now);
          covered = due.getFirst().day();
          now = next;
        }
      }
    }
  }

  @Test
  void nothingMissedIsSentInQuietHours() {
    var schedule = quiet("08:00", "22:00", "07:00");
    assertThat(days(schedule, "2026-11-19", "2026-11-20T22:30:00Z")).isEmpty();
    assertThat(days(schedule, "2026-11-19", "2026-11-21T06:00:00Z")).hasSize(1);
  }

  @Test
  void anEarlierDigestEndsWhereTheNextOneBegins() {
    var schedule = daily("08:00", BERLIN);
    var now = Instant.parse("2026-11-20T12:00:00Z");
    var due = schedule.due(day("2026-11-18"), now);
    assertThat(schedule.until(due.get(0), now)).isEqualTo(Instant.parse("2026-11-19T07:00:00Z"));
    assertThat(schedule.until(due.get(1), now)).isEqualTo(now);
  }

  @Test
  void aClockSetBackTakesNoPaperOutOfADigestThatWasDue() {
    var schedule = daily("08:00", BERLIN);
    var at = Instant.parse("2026-11-20T07:00:00Z");
    var due = schedule.due(day("2026-11-19"), at).getFirst();
    assertThat(schedule.until(due, at.minus(Duration.ofDays(1)))).isEqualTo(at);
    assertThat(schedule.until(due, at.plusSeconds(9))).isEqualTo(at.plusSeconds(9));
  }

  @Test
  void aClockSetBackMakesNothingDueAgain() {
    var schedule = daily("08:00", BERLIN);
    assertThat(days(schedule, "2026-11-20", "2026-11-18T12:00:00Z")).isEmpty();
    assertThat(days(schedule, "2026-11-20", "2026-11-21T07:00:00Z")).hasSize(1);
  }

  @Test
  void whatBeginsAfterTodaysTimeBeginsTomorrow() {
    var schedule = daily("08:00", BERLIN);
    assertThat(schedule.coveredAtStart(Instant.parse("2026-11-20T06:00:00Z")))
        .isEqualTo(day("2026-11-19"));
    assertThat(schedule.coveredAtStart(Instant.parse("2026-11-20T07:00:00Z")))
        .isEqualTo(day("2026-11-20"));
  }
}
