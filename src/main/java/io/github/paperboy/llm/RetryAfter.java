package io.github.paperboy.llm;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// The header `Retry-After` ([RFC 9110](https://www.rfc-editor.org/rfc/rfc9110#field.retry-after)):
/// seconds, here also with decimals, or a date.
final class RetryAfter {
  private static final Duration LONGEST = Duration.ofDays(1);

  private RetryAfter() {}

  /// How long to wait, at most a day; nothing when the header is absent or makes no sense.
  static Optional<Duration> parse(String header, Instant now) {
    if (header.isBlank()) {
      return Optional.empty();
    }
    return seconds(header.strip()).or(() -> date(header.strip(), now)).map(RetryAfter::bounded);
  }

  private static Optional<Duration> seconds(String text) {
    try {
      double seconds = Double.parseDouble(text);
      if (Double.isNaN(seconds)) {
        return Optional.empty();
      }
      double most = LONGEST.toSeconds();
      return Optional.of(Duration.ofMillis(Math.round(1000 * Math.clamp(seconds, 0, most))));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private static Optional<Duration> date(String text, Instant now) {
    try {
      var date = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Optional.of(Duration.between(now, date.toInstant()));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Duration bounded(Duration wait) {
    if (wait.isNegative()) {
      return Duration.ZERO;
    }
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }
}
