package io.github.paperboy.source.files;

import io.github.paperboy.paper.PaperDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates as people and catalogues write them, `CACM December, 1958` or `8 March 2025`, next to the
/// ISO forms. What is no date is unknown. Pure.
final class WrittenDate {
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final String YEAR = "(1[5-9]\\d\\d|20\\d\\d)";
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b([A-Za-z]{3,9})\\.?(?:\\s+(\\d{1,2})(?:st|nd|rd|th)?)?\\s*,?\\s*" + YEAR + "\\b");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+([A-Za-z]{3,9})\\.?\\s*,?\\s*" + YEAR + "\\b");
  private static final Pattern SLASHES = Pattern.compile("(\\d{4})/(\\d{2})(?:/(\\d{2}))?");

  private WrittenDate() {}

  static Optional<PaperDate> parse(String text) {
    var iso = PaperDate.parse(SLASHES.matcher(text).replaceFirst(m -> m.group().replace('/', '-')));
    if (iso.isPresent()) {
      return iso;
    }
    var dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.find()) {
      return date(dayFirst, 2, dayFirst.group(1));
    }
    var monthFirst = MONTH_FIRST.matcher(text);
    while (monthFirst.find()) {
      if (month(monthFirst.group(1)).isPresent()) {
        return date(monthFirst, 1, monthFirst.group(2));
      }
    }
    return Optional.empty();
  }

  /// The month of a name such as `Dec`, `Sept` or `December`, or of a number from 1 to 12.
  static Optional<Integer> month(String text) {
    var name = text.toLowerCase(Locale.ROOT);
    if (name.matches("0?[1-9]|1[0-2]")) {
      return Optional.of(Integer.valueOf(name));
    }
    for (int i = 0; i < MONTHS.size() && name.length() >= 3; i++) {
      if (MONTHS.get(i).startsWith(name)) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  private static Optional<PaperDate> date(Matcher matcher, int monthGroup, @Nullable String day) {
    return month(matcher.group(monthGroup))
        .flatMap(month -> date(Integer.parseInt(matcher.group(3)), month, day));
  }

  private static Optional<PaperDate> date(int year, int month, @Nullable String day) {
    try {
      return Optional.of(new PaperDate(year, month, day == null ? null : Integer.valueOf(day)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
