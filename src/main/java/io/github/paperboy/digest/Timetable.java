package io.github.paperboy.digest;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// When digests are wanted.
///
/// @param time of the day
/// @param zone where that time is read
/// @param days on which one is wanted, at least one
/// @param quiet when nothing is to be heard; a digest due then waits for its end
public record Timetable(
    LocalTime time, ZoneId zone, Set<DayOfWeek> days, @Nullable QuietHours quiet) {
  public static final Set<DayOfWeek> DAILY = Set.copyOf(EnumSet.allOf(DayOfWeek.class));
  public static final Set<DayOfWeek> WORKDAYS =
      Set.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

  public Timetable {
    days = Set.copyOf(days);
    if (days.isEmpty()) {
      throw new IllegalArgumentException("a digest needs at least one day of the week");
    }
  }

  public static Timetable daily(LocalTime time, ZoneId zone) {
    return new Timetable(time, zone, DAILY, null);
  }
}
