package io.github.paperboy.source.files;

import io.github.paperboy.paper.PaperDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date as Daily Papers shows it: `Oct 4, 2023`, or `Nov 24` within the year in which the page
/// was shown, either with the number of comments after it.
///
/// @param year null when not shown
/// @param month 1 to 12
/// @param day 0 to 99: what is shown may be no day of the month
/// @param comments null when not shown
record ShownDate(@Nullable Integer year, int month, int day, @Nullable Integer comments) {
  private static final Pattern SHOWN =
      Pattern.compile(
          "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\\d{1,2})(?:,? ((?:19|20)\\d\\d))?"
              + "(?: (\\d{1,6}))?");

  /// @param line a line without blanks around it
  static Optional<ShownDate> parse(String line) {
    var shown = SHOWN.matcher(line);
    if (!shown.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new ShownDate(
            number(shown.group(3)),
            WrittenDate.month(shown.group(1)).orElseThrow(),
            Integer.parseInt(shown.group(2)),
            number(shown.group(4))));
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }

  ShownDate withoutComments() {
    return new ShownDate(year, month, day, null);
  }

  /// Whether some year has such a day.
  boolean isPossible() {
    return day >= 1 && day <= Month.of(month).maxLength();
  }

  /// Whether this day exists in a year and is not after `today`.
  boolean fits(int candidate, LocalDate today) {
    try {
      return !LocalDate.of(candidate, month, day).isAfter(today);
    } catch (DateTimeException e) {
      return false;
    }
  }

  /// The date, with `assumedYear` where none is shown; null for a day that does not exist or whose
  /// year is not known.
  @Nullable PaperDate resolve(@Nullable Integer assumedYear) {
    try {
      if (year != null) {
        return new PaperDate(year, month, day);
      }
      return assumedYear == null ? null : PaperDate.assumingYear(assumedYear, month, day);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
