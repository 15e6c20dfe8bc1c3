package io.github.paperboy.retrieve;

import io.github.paperboy.paper.PaperDate;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Days as people write them into an option: `2025-06-01`, `2025-06`, `2025`, `7d`, `2 weeks`,
/// `month`. Pure.
public final class WrittenDays {
  private static final Pattern BACK =
      Pattern.compile("(\\d{1,3})?\\s*(d|days?|w|weeks?|m|months?|y|years?)");

  private WrittenDays() {}

  /// The first day meant.
  public static Optional<LocalDate> since(String text, LocalDate today) {
    return PaperDate.parse(text).map(PaperDate::first).or(() -> back(text, today));
  }

  /// The last day meant.
  public static Optional<LocalDate> until(String text, LocalDate today) {
    return PaperDate.parse(text).map(PaperDate::last).or(() -> back(text, today));
  }

  private static Optional<LocalDate> back(String text, LocalDate today) {
    var matcher = BACK.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    long count = matcher.group(1) == null ? 1 : Long.parseLong(matcher.group(1));
    return Optional.of(
        switch (matcher.group(2).charAt(0)) {
          case 'd' -> today.minusDays(count);
          case 'w' -> today.minusWeeks(count);
          case 'm' -> today.minusMonths(count);
          default -> today.minusYears(count);
        });
  }
}
