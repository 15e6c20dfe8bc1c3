package io.github.paperboy.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/// When the digests of one timetable are due. Pure.
///
/// A day's digest is due once: where the clocks are set forward over its time, an hour later on the
/// clock; where its time comes twice, the first time.
public final class DigestSchedule {
  private final Timetable timetable;
  private final CatchUp catchUp;

  public DigestSchedule(Timetable timetable, CatchUp catchUp) {
    this.timetable = timetable;
    this.catchUp = catchUp;
  }

  /// What becomes of days on which nothing ran.
  ///
  /// @param days how many days back digests are still made, from 0
  /// @param separate up to so many due at once are sent one by one; more become one
  public record CatchUp(int days, int separate) {}

  /// When a day's digest is due.
  public Instant dueAt(LocalDate day) {
    return outsideQuietHours(ZonedDateTime.of(day, timetable.time(), timetable.zone())).toInstant();
  }

  private ZonedDateTime outsideQuietHours(ZonedDateTime due) {
    var quiet = timetable.quiet();
    if (quiet == null || !quiet.contain(due.toLocalTime())) {
      return due;
    }
    var end = due.with(quiet.until());
    return end.isBefore(due) ? end.plusDays(1) : end;
  }

  /// The digests that are due now, earliest first; none in quiet hours.
  ///
  /// @param covered this day and all before are done
  public List<DueDigest> due(LocalDate covered, Instant now) {
    if (quiet(now)) {
      return List.of();
    }
    var days = daysUntil(covered, now).toList();
    if (days.size() > catchUp.separate()) {
      return List.of(new DueDigest(days.getLast(), days.getFirst(), dueAt(days.getLast())));
    }
    return days.stream().map(day -> new DueDigest(day, day, dueAt(day))).toList();
  }

  private boolean quiet(Instant now) {
    var quiet = timetable.quiet();
    return quiet != null && quiet.contain(now.atZone(timetable.zone()).toLocalTime());
  }

  private Stream<LocalDate> daysUntil(LocalDate covered, Instant now) {
    var today = today(now);
    var earliest = today.minusDays(catchUp.days());
    var first = covered.isBefore(earliest) ? earliest : covered.plusDays(1);
    if (first.isAfter(today)) {
      return Stream.empty();
    }
    return first
        .datesUntil(today.plusDays(1))
        .filter(day -> timetable.days().contains(day.getDayOfWeek()))
        .filter(day -> !dueAt(day).isAfter(now));
  }

  /// A digest that was begun and not finished.
  ///
  /// @param covered this day and all before are done
  DueDigest begun(LocalDate day, LocalDate covered) {
    var first = covered.plusDays(1);
    return new DueDigest(day, first.isAfter(day) ? day : first, dueAt(day));
  }

  /// Up to when papers belong into a day's digest: until now, or until it was due if the next one
  /// is due already, or if it is not due any more because the clock was set back.
  Instant until(DueDigest due, Instant now) {
    boolean isNow = due.at().isBefore(now) && next(due.day(), due.at()).isAfter(now);
    return isNow ? now : due.at();
  }

  /// When the next digest becomes due.
  ///
  /// @param covered this day and all before are done
  public Instant next(LocalDate covered, Instant now) {
    // Quiet hours put the one of yesterday off until today.
    var yesterday = today(now).minusDays(1);
    var first = covered.isBefore(yesterday) ? yesterday : covered.plusDays(1);
    return Stream.iterate(first, day -> day.plusDays(1))
        .filter(day -> timetable.days().contains(day.getDayOfWeek()))
        .map(this::dueAt)
        .filter(now::isBefore)
        .findFirst()
        .orElseThrow();
  }

  /// What a subscription that begins now has behind it: today if today's time is past.
  public LocalDate coveredAtStart(Instant now) {
    var today = today(now);
    return dueAt(today).isAfter(now) ? today.minusDays(1) : today;
  }

  LocalDate today(Instant now) {
    return LocalDate.ofInstant(now, timetable.zone());
  }
}
