package io.github.paperboy.paper;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date as exactly as its source gives it: a day, a month or a year. Ordered by its first day.
///
/// @param year 1 to 9999
/// @param month 1 to 12, or null when only the year is known
/// @param day 1 to 31, or null when only the month is known
/// @param yearAssumed whether the source shows no year (`Nov 24`), so that the year is that of the
///   day it was saved; a date whose year is given is more to be trusted
public record PaperDate(
    int year, @Nullable Integer month, @Nullable Integer day, boolean yearAssumed)
    implements Comparable<PaperDate> {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:[T ].*)?)?)?");

  public PaperDate {
    if (year < 1 || year > 9999) {
      throw new IllegalArgumentException("year out of range: " + year);
    }
    if (day != null && month == null) {
      throw new IllegalArgumentException("a day needs a month");
    }
    try {
      var _ = LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no such date: %d-%s-%s".formatted(year, month, day), e);
    }
  }

  /// A date whose year the source gives.
  public PaperDate(int year, @Nullable Integer month, @Nullable Integer day) {
    this(year, month, day, false);
  }

  /// A day that its source shows without a year.
  public static PaperDate assumingYear(int year, int month, int day) {
    return new PaperDate(year, month, day, true);
  }

  public static PaperDate of(LocalDate date) {
    return new PaperDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /// Reads `2025`, `2025-03`, `2025-03-08` or an ISO date-time; empty for anything else.
  public static Optional<PaperDate> parse(String text) {
    Matcher iso = ISO.matcher(text.strip());
    if (!iso.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PaperDate(
              Integer.parseInt(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }

  /// The first day this date can mean.
  public LocalDate first() {
    return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  /// The last day this date can mean.
  public LocalDate last() {
    if (month == null) {
      return LocalDate.of(year, 12, 31);
    }
    return day == null ? YearMonth.of(year, month).atEndOfMonth() : first();
  }

  @Override
  public int compareTo(PaperDate other) {
    return first().compareTo(other.first());
  }

  /// ISO 8601, as long as it is known: `2025-03-08`, `2025-03` or `2025`.
  @Override
  public String toString() {
    if (month == null) {
      return padded(year, 10_000);
    }
    return day == null ? padded(year, 10_000) + "-" + padded(month, 100) : first().toString();
  }

  /// With leading zeros. No format string: a date is written for every paper that is stored.
  private static String padded(int number, int limit) {
    return Integer.toString(limit + number).substring(1);
  }
}
