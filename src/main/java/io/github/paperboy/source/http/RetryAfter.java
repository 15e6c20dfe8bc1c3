package io.github.paperboy.source.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// Reads the header [`Retry-After`](https://www.rfc-editor.org/rfc/rfc9110#field.retry-after): a
/// number of seconds or a date. Pure.
final class RetryAfter {
  /// Nobody means more.
  private static final Duration LONGEST = Duration.ofDays(2);

  private RetryAfter() {}

  /// @return nothing for what cannot be read, and for a time that has passed: the clocks may
  ///   differ, and asking again at once would be no rest
  static Optional<Instant> parse(String value, Instant now) {
    return seconds(value, now)
        .or(() -> date(value))
        .filter(now::isBefore)
        .map(at -> earlier(at, now.plus(LONGEST)));
  }

  private static Optional<Instant> seconds(String value, Instant now) {
    if (!value.strip().matches("\\d{1,9}")) {
      return Optional.empty();
    }
    return Optional.of(now.plusSeconds(Long.parseLong(value.strip())));
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Optional<Instant> date(String value) {
    try {
      return Optional.of(
          ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
