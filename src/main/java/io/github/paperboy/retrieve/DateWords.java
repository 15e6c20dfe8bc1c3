package io.github.paperboy.retrieve;

import java.util.List;
import java.util.Set;

/// Names of months and other words of dates.
final class DateWords {
  private static final int FIRST_YEAR = 1950;
  private static final int LAST_YEAR = 2100;
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
  private static final int SHORTEST_MONTH = 3;
  private static final Set<String> BEFORE_YEAR = Set.of("mid", "early", "late", "pre", "post");

  private DateWords() {}

  /// 1 to 12 for a month, whole or cut to three letters (`sept` too); else 0.
  static int month(String word) {
    if (word.length() < SHORTEST_MONTH) {
      return 0;
    }
    if (word.equals("sept")) {
      return 9;
    }
    for (int month = 0; month < MONTHS.size(); month++) {
      var name = MONTHS.get(month);
      if (name.equals(word) || (word.length() == SHORTEST_MONTH && name.startsWith(word))) {
        return month + 1;
      }
    }
    return 0;
  }

  /// Whether a month's name is a whole one that means nothing else.
  static boolean plainMonth(String word) {
    return word.length() > SHORTEST_MONTH && !word.equals("march") && MONTHS.contains(word);
  }

  /// The year that four digits may be; else 0.
  static int year(String word) {
    if (word.length() != 4 || !Numbers.digits(word)) {
      return 0;
    }
    int year = Integer.parseInt(word);
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
  }

  /// The day of a month, with or without ending: `3`, `3rd`; else 0.
  static int day(String word) {
    var digits = word;
    if (word.length() > 2
        && Set.of("st", "nd", "rd", "th").contains(word.substring(word.length() - 2))) {
      digits = word.substring(0, word.length() - 2);
    }
    if (digits.length() > 2 || !Numbers.digits(digits)) {
      return 0;
    }
    int day = Integer.parseInt(digits);
    return day <= 31 ? day : 0;
  }

  /// Whether `left-right` is two words of a date rather than one word.
  static boolean splits(String left, String right) {
    boolean date = year(right) > 0 || month(right) > 0;
    boolean start = year(left) > 0 || month(left) > 0 || BEFORE_YEAR.contains(left);
    return date && start;
  }
}
