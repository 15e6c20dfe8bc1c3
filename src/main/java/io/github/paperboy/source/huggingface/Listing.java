package io.github.paperboy.source.huggingface;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A list of papers that the API has.
sealed interface Listing {
  /// Its part of the query.
  String query();

  /// The papers of one day; of a day without papers the API gives those of the last that had some.
  record Day(LocalDate day) implements Listing {
    @Override
    public String query() {
      return "date=" + day;
    }
  }

  /// The papers of a week.
  ///
  /// @param monday its first day
  record Week(LocalDate monday) implements Listing {
    @Override
    public String query() {
      return String.format(
          Locale.ROOT,
          "week=%d-W%02d",
          monday.get(IsoFields.WEEK_BASED_YEAR),
          monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
  }

  /// The papers of a month.
  record Month(YearMonth month) implements Listing {
    @Override
    public String query() {
      return "month=" + DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT).format(month);
    }
  }

  /// What readers look at now, of whatever day.
  record Trending() implements Listing {
    @Override
    public String query() {
      return "sort=trending";
    }
  }

  /// A listing and the last day that it covers.
  record Span(Listing listing, LocalDate last) {}

  /// The fewest listings that cover some days: months and weeks that are over, else single days.
  static List<Span> covering(LocalDate first, LocalDate today) {
    List<Span> spans = new ArrayList<>();
    for (var day = first; !day.isAfter(today); day = spans.getLast().last().plusDays(1)) {
      spans.add(longest(day, today));
    }
    return spans;
  }

  private static Span longest(LocalDate day, LocalDate today) {
    var month = YearMonth.from(day);
    if (day.getDayOfMonth() == 1 && month.atEndOfMonth().isBefore(today)) {
      return new Span(new Month(month), month.atEndOfMonth());
    }
    var sunday = day.plusDays(6);
    if (day.getDayOfWeek() == DayOfWeek.MONDAY
        && sunday.isBefore(today)
        && YearMonth.from(sunday).equals(month)) {
      return new Span(new Week(day), sunday);
    }
    return new Span(new Day(day), day);
  }
}
