package io.github.paperboy.retrieve;

import io.github.paperboy.paper.PaperDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads periods of the calendar: `2024-05-03`, `May 3, 2024`, `3rd of May`, `May 2024`, `2024`,
/// `Q2 2024`, `spring 2024`, `first half of 2024`, `early March 2024`. A month without a year is
/// the latest that is not in the future.
final class CalendarPeriods {
  /// First month of each season of the northern half; winter reaches into the next year.
  static final Map<String, Integer> SEASONS =
      Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);

  private static final Map<String, Integer> ORDINALS =
      Map.of(
          "first", 1, "1st", 1, "second", 2, "2nd", 2, "third", 3, "3rd", 3, "fourth", 4, "4th", 4);
  private static final Set<String> EARLY = Set.of("early", "beginning", "start");
  private static final Set<String> MIDDLE = Set.of("mid", "middle");
  private static final Set<String> LATE = Set.of("late", "end");

  private final Words words;
  private final LocalDate today;

  CalendarPeriods(Words words, LocalDate today) {
    this.words = words;
    this.today = today;
  }

  /// The period whose first word is at `at`, or null.
  @Nullable Period at(int at) {
    var key = words.key(at);
    if (key.isEmpty()) {
      return null;
    }
    var period = iso(key, at);
    period = period == null ? part(at) : period;
    period = period == null ? quarter(at) : period;
    period = period == null ? season(at) : period;
    period = period == null ? monthFirst(at) : period;
    period = period == null ? dayFirst(at) : period;
    return period == null ? year(at) : period;
  }

  private static @Nullable Period iso(String key, int at) {
    if (key.length() != 7 && key.length() != 10) {
      return null;
    }
    var date = PaperDate.parse(key.replace('/', '-'));
    return date.map(d -> Period.sure(d.first(), d.last(), at + 1)).orElse(null);
  }

  /// A third of a year or month: `early 2024`, `mid-2024`, `end of March 2024`.
  private @Nullable Period part(int at) {
    var key = words.key(at);
    int third = EARLY.contains(key) ? 0 : MIDDLE.contains(key) ? 1 : LATE.contains(key) ? 2 : -1;
    if (third < 0 || !words.follows(at + 1)) {
      return null;
    }
    int next = skip(at + 1, "of");
    int year = DateWords.year(words.key(next));
    if (year > 0) {
      return Period.sure(
          LocalDate.of(year, 4 * third + 1, 1),
          YearMonth.of(year, 4 * third + 4).atEndOfMonth(),
          next + 1);
    }
    var month = monthFirst(next);
    if (month == null
        || month.first().getDayOfMonth() != 1
        || month.certainty() != Period.Certainty.SURE) {
      return null;
    }
    var last = third == 2 ? month.last() : month.first().withDayOfMonth(10 * third + 10);
    return Period.sure(month.first().withDayOfMonth(10 * third + 1), last, month.end());
  }

  /// `Q2 2024`, `2024 Q2`, `H1 2024`, `second quarter of 2024`, `first half of 2024`.
  private @Nullable Period quarter(int at) {
    int year = DateWords.year(words.key(at));
    if (year > 0) {
      int months = shortPart(words.key(at + 1));
      return months == 0 || !words.follows(at + 1) ? null : months(year, months, at + 2);
    }
    int months = shortPart(words.key(at));
    int next = at + 1;
    if (months == 0) {
      months = longPart(at);
      next = at + 2;
    }
    next = skip(next, "of");
    next = skip(next, "in");
    year = DateWords.year(words.key(next));
    return months == 0 || year == 0 || !words.follows(next) ? null : months(year, months, next + 1);
  }

  /// Part and size of `q2` or `h1` as 100 x length + first month; 0 for anything else.
  private static int shortPart(String key) {
    if (key.length() != 2) {
      return 0;
    }
    int number = key.charAt(1) - '0';
    if (key.charAt(0) == 'q' && number >= 1 && number <= 4) {
      return 300 + 3 * number - 2;
    }
    return key.charAt(0) == 'h' && (number == 1 || number == 2) ? 600 + 6 * number - 5 : 0;
  }

  private int longPart(int at) {
    var unit = words.key(at + 1);
    boolean last = words.key(at).equals("last") || words.key(at).equals("final");
    int number = last ? (unit.equals("half") ? 2 : 4) : ORDINALS.getOrDefault(words.key(at), 0);
    if (number > 0 && unit.equals("quarter")) {
      return shortPart("q" + number);
    }
    return (number == 1 || number == 2) && unit.equals("half") ? shortPart("h" + number) : 0;
  }

  private static Period months(int year, int part, int end) {
    var first = YearMonth.of(year, part % 100);
    return Period.sure(first.atDay(1), first.plusMonths(part / 100 - 1).atEndOfMonth(), end);
  }

  private @Nullable Period season(int at) {
    Integer month = SEASONS.get(words.key(at));
    int next = skip(skip(at + 1, "of"), "in");
    int year = DateWords.year(words.key(next));
    return month == null || year == 0 || !words.follows(next)
        ? null
        : months(year, 300 + month, next + 1);
  }

  /// `May 2024`, `May 3, 2024`, `May 3`, `May`.
  private @Nullable Period monthFirst(int at) {
    int month = DateWords.month(words.key(at));
    if (month == 0) {
      return null;
    }
    int day = words.gap(at + 1) == Word.Gap.SPACE ? DateWords.day(words.key(at + 1)) : 0;
    int next = day > 0 ? at + 2 : skip(at + 1, "of");
    int year = dated(next);
    if (day > 0) {
      return day(month, day, year, year > 0 ? next + 1 : next);
    }
    if (year > 0) {
      return Period.month(YearMonth.of(year, month), next + 1);
    }
    return bareMonth(month, at);
  }

  private Period bareMonth(int month, int at) {
    var latest = YearMonth.from(today).withMonth(month);
    latest = latest.atDay(1).isAfter(today) ? latest.minusYears(1) : latest;
    var certainty =
        DateWords.plainMonth(words.key(at))
            ? Period.Certainty.MONTH
            : Period.Certainty.DOUBTFUL_MONTH;
    return new Period(latest.atDay(1), latest.atEndOfMonth(), at + 1, certainty, true);
  }

  /// `3 May 2024`, `the 3rd of May`.
  private @Nullable Period dayFirst(int at) {
    int day = DateWords.day(words.key(at));
    int next = skip(at + 1, "of");
    int month = DateWords.month(words.key(next));
    if (day == 0 || month == 0 || words.gap(next) != Word.Gap.SPACE) {
      return null;
    }
    int year = dated(next + 1);
    return day(month, day, year, year > 0 ? next + 2 : next + 1);
  }

  private @Nullable Period day(int month, int day, int year, int end) {
    try {
      if (year > 0) {
        var date = LocalDate.of(year, month, day);
        return Period.sure(date, date, end);
      }
      var date = LocalDate.of(today.getYear(), month, day);
      date = date.isAfter(today) ? date.minusYears(1) : date;
      return new Period(date, date, end, Period.Certainty.SURE, true);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable Period year(int at) {
    int year = DateWords.year(words.key(at));
    return year == 0 || year > today.getYear() + 1 ? null : Period.year(year, at + 1);
  }

  private int dated(int at) {
    return (words.follows(at) && words.gap(at) != Word.Gap.DASH)
            || (at > 0 && words.gap(at) == Word.Gap.DASH && glued(at))
        ? DateWords.year(words.key(at))
        : 0;
  }

  /// Whether a year hangs on its month by a dash alone: `May-2024`.
  private boolean glued(int at) {
    return words.has(at) && words.word(at).start() == words.word(at - 1).end() + 1;
  }

  private int skip(int at, String word) {
    return words.key(at).equals(word) && words.follows(at) ? at + 1 : at;
  }
}
