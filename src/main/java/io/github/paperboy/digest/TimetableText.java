package io.github.paperboy.digest;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The parts of a timetable as people write them. Pure. What cannot be read is an
/// [IllegalArgumentException] with a sentence for a person.
public final class TimetableText {
  private TimetableText() {}

  /// Such as `08:00`.
  public static LocalTime time(String text) {
    try {
      return LocalTime.parse(text.length() == 4 ? "0" + text : text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'%s' is no time; write it as 08:00".formatted(text), e);
    }
  }

  /// Such as `Europe/Berlin`.
  public static ZoneId zone(String text) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "'%s' is no time zone; write one such as Europe/Berlin".formatted(text), e);
    }
  }

  /// `daily`, `workdays`, or days such as `mon,thu`.
  public static Set<DayOfWeek> days(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "daily" -> Timetable.DAILY;
      case "workdays" -> Timetable.WORKDAYS;
      default -> {
        Set<DayOfWeek> days = new HashSet<>();
        for (var each : text.split(",")) {
          days.add(day(each.strip()));
        }
        yield days;
      }
    };
  }

  private static DayOfWeek day(String text) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> text.length() > 1 && day.name().startsWith(text.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException("'%s' is no day; write mon, tue, …".formatted(text)));
  }

  /// What [#days(String)] reads.
  public static String written(Set<DayOfWeek> days) {
    if (days.equals(Timetable.DAILY)) {
      return "daily";
    }
    return days.equals(Timetable.WORKDAYS)
        ? "workdays"
        : days.stream()
            .sorted()
            .map(day -> day.name().substring(0, 3).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(","));
  }

  /// Such as `22:00-07:00`; null for `none`.
  public static @Nullable QuietHours quiet(String text) {
    if (text.equals("none")) {
      return null;
    }
    int dash = text.indexOf('-');
    if (dash < 0) {
      throw new IllegalArgumentException(
          "'%s' are no quiet hours; write 22:00-07:00, or none".formatted(text));
    }
    return new QuietHours(
        time(text.substring(0, dash).strip()), time(text.substring(dash + 1).strip()));
  }

  /// What [#quiet(String)] reads.
  public static String written(@Nullable QuietHours quiet) {
    return quiet == null ? "none" : quiet.from() + "-" + quiet.until();
  }
}
