package io.github.paperboy.retrieve;

import java.time.LocalDate;
import java.time.YearMonth;

/// A stretch of days that some words name.
///
/// @param first its first day
/// @param last its last day
/// @param end after the last word that names it
/// @param certainty how surely the words mean a date
/// @param yearless whether its year was not written but chosen
record Period(LocalDate first, LocalDate last, int end, Certainty certainty, boolean yearless) {
  /// How surely words mean a date.
  enum Certainty {
    /// `June 2025`, `last week`.
    SURE,
    /// `2023`, which may be any number.
    YEAR,
    /// `June`.
    MONTH,
    /// `May` or `Mar`, which may be another word.
    DOUBTFUL_MONTH,
    /// `today`, which often means nowadays.
    DOUBTFUL_DAY
  }

  static Period sure(LocalDate first, LocalDate last, int end) {
    return new Period(first, last, end, Certainty.SURE, false);
  }

  static Period month(YearMonth month, int end) {
    return sure(month.atDay(1), month.atEndOfMonth(), end);
  }

  static Period year(int year, int end) {
    return new Period(
        LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), end, Certainty.YEAR, false);
  }

  Period certain() {
    return sure(first, last, end);
  }

  /// The same part of the year that ends latest before another period does.
  Period beforeEndOf(Period other) {
    var moved = this;
    while (!moved.first.isBefore(other.last)) {
      moved = moved.plusYears(-1);
    }
    while (moved.plusYears(1).first.isBefore(other.last)) {
      moved = moved.plusYears(1);
    }
    return moved;
  }

  private Period plusYears(int years) {
    var newLast =
        last.equals(YearMonth.from(last).atEndOfMonth())
            ? YearMonth.from(last).plusYears(years).atEndOfMonth()
            : last.plusYears(years);
    return new Period(first.plusYears(years), newLast, end, certainty, yearless);
  }

  /// The days from the earlier start to the later end.
  Period to(Period other) {
    return sure(
        first.isBefore(other.first) ? first : other.first,
        last.isAfter(other.last) ? last : other.last,
        other.end);
  }
}
