package io.github.paperboy.retrieve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads periods that are counted from today: `yesterday`, `this month`, `last week` (Monday to
/// Sunday of the week before), `past 10 days` (that many days up to today), `two weeks ago`, `last
/// June`, `since Monday`.
final class RelativePeriods {
  private static final Set<String> THIS = Set.of("this", "current");
  private static final Set<String> LAST = Set.of("last", "previous", "past", "preceding");
  private static final Set<String> BEFORE_DAY =
      Set.of("last", "since", "on", "from", "after", "before", "until");
  private static final int MAX_COUNT = 1000;

  private final Words words;
  private final LocalDate today;

  RelativePeriods(Words words, LocalDate today) {
    this.words = words;
    this.today = today;
  }

  /// The period whose first word is at `at`, or null.
  @Nullable Period at(int at) {
    return switch (words.key(at)) {
      case "" -> null;
      case "today", "tonight" ->
          new Period(today, today, at + 1, Period.Certainty.DOUBTFUL_DAY, false);
      case "yesterday" -> day(today.minusDays(1), at + 1);
      case "recent" -> recent(at);
      default -> counted(at);
    };
  }

  private @Nullable Period counted(int at) {
    var key = words.key(at);
    Period found = null;
    if (THIS.contains(key) && words.follows(at + 1)) {
      found = named(at + 1, 0);
    } else if (LAST.contains(key) && words.follows(at + 1)) {
      found = last(at);
    }
    found = found == null ? ago(at) : found;
    return found == null ? weekday(at) : found;
  }

  private static Period day(LocalDate date, int end) {
    return Period.sure(date, date, end);
  }

  private @Nullable Period last(int at) {
    int count = count(at + 1);
    int unitAt = afterCount(at + 1);
    var unit = unit(words.key(unitAt));
    if (unit != null && (count > 0 || words.key(at).equals("past"))) {
      return past(Math.max(1, count), unit, unitAt + 1);
    }
    return words.key(at).equals("past") ? null : named(at + 1, 1);
  }

  private Period past(int count, ChronoUnit unit, int end) {
    var first =
        unit == ChronoUnit.HOURS ? today.minusDays((count + 23) / 24) : today.minus(count, unit);
    return Period.sure(first, today, end);
  }

  /// `week`, `month`, `June`, `summer` and so on after `this` (0 back) or `last` (1 back).
  private @Nullable Period named(int at, int back) {
    var key = words.key(at);
    if (words.key(at + 1).equals("of") && words.follows(at + 1)) {
      return null;
    }
    return switch (key) {
      case "week", "weekend" -> week(today.minusWeeks(back), key, at + 1);
      case "month" -> Period.month(YearMonth.from(today).minusMonths(back), at + 1);
      case "quarter" -> quarter(YearMonth.from(today).minusMonths(3L * back), at + 1);
      case "year" -> Period.year(today.getYear() - back, at + 1).certain();
      case "morning", "afternoon", "evening", "night" -> day(today.minusDays(back), at + 1);
      default -> month(key, at, back);
    };
  }

  private static Period week(LocalDate in, String key, int end) {
    var monday = in.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return Period.sure(key.equals("week") ? monday : monday.plusDays(5), monday.plusDays(6), end);
  }

  private static Period quarter(YearMonth in, int end) {
    var first = in.minusMonths((in.getMonthValue() - 1) % 3);
    return Period.sure(first.atDay(1), first.plusMonths(2).atEndOfMonth(), end);
  }

  private @Nullable Period month(String key, int at, int back) {
    int month = DateWords.month(key);
    Integer season = CalendarPeriods.SEASONS.get(key);
    if ((month == 0 && season == null) || DateWords.year(words.key(at + 1)) > 0) {
      return null;
    }
    int length = season == null ? 1 : 3;
    var first = YearMonth.from(today).withMonth(season == null ? month : season);
    while (first.plusMonths(back == 0 ? 0 : length - 1).atDay(1).isAfter(today.minusMonths(back))) {
      first = first.minusYears(1);
    }
    return Period.sure(first.atDay(1), first.plusMonths(length - 1).atEndOfMonth(), at + 1);
  }

  /// `two weeks ago`: the day, the week, the month or the year so long ago.
  private @Nullable Period ago(int at) {
    int count = words.key(at).equals("a") || words.key(at).equals("an") ? 1 : count(at);
    int unitAt = count == 1 && count(at) == 0 ? at + 1 : afterCount(at);
    var unit = unit(words.key(unitAt));
    if (count == 0 || unit == null || !words.key(unitAt + 1).equals("ago")) {
      return null;
    }
    var then = today.minus(count, unit == ChronoUnit.HOURS ? ChronoUnit.DAYS : unit);
    return switch (unit) {
      case WEEKS -> week(then, "week", unitAt + 2);
      case MONTHS -> Period.month(YearMonth.from(then), unitAt + 2);
      case YEARS, DECADES -> Period.year(then.getYear(), unitAt + 2).certain();
      default -> day(then, unitAt + 2);
    };
  }

  private @Nullable Period weekday(int at) {
    boolean last = words.key(at).equals("last");
    int dayAt = last ? at + 1 : at;
    if (!last && !BEFORE_DAY.contains(words.key(at - 1))) {
      return null;
    }
    var key = words.key(dayAt).toUpperCase(Locale.ROOT);
    for (var weekday : DayOfWeek.values()) {
      if (weekday.name().equals(key)) {
        var date =
            today.with(
                last
                    ? TemporalAdjusters.previous(weekday)
                    : TemporalAdjusters.previousOrSame(weekday));
        return day(date, dayAt + 1);
      }
    }
    return null;
  }

  private @Nullable Period recent(int at) {
    return switch (words.key(at + 1)) {
      case "days" -> past(7, ChronoUnit.DAYS, at + 2);
      case "weeks" -> past(4, ChronoUnit.WEEKS, at + 2);
      case "months" -> past(3, ChronoUnit.MONTHS, at + 2);
      default -> null;
    };
  }

  /// How many: `10`, `ten`, `few`, `couple of`; 0 when no count is written.
  private int count(int at) {
    return switch (words.key(at)) {
      case "few", "several" -> 3;
      case "couple" -> 2;
      default -> Math.min(MAX_COUNT, Numbers.read(words.key(at)).orElse(0));
    };
  }

  private int afterCount(int at) {
    if (count(at) == 0) {
      return at;
    }
    return words.key(at + 1).equals("of") ? at + 2 : at + 1;
  }

  private static @Nullable ChronoUnit unit(String word) {
    return switch (word) {
      case "hour", "hours" -> ChronoUnit.HOURS;
      case "day", "days" -> ChronoUnit.DAYS;
      case "week", "weeks" -> ChronoUnit.WEEKS;
      case "month", "months" -> ChronoUnit.MONTHS;
      case "year", "years" -> ChronoUnit.YEARS;
      case "decade", "decades" -> ChronoUnit.DECADES;
      default -> null;
    };
  }
}
