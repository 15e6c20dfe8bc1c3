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

  static Optional<Instant> parse(String value, Instant now) {
    return seconds(value, now).or(() -> date(value)).map(at -> within(at, now));
  }

  private static Optional<Instant> seconds(String value, Instant now) {
    if (!value.strip().matches("\\d{1,9}")) {
      return Optional.empty();
    }
    return Optional.of(now.plusSeconds(Long.parseLong(value.strip())));
  }

  private static Instant within(Instant at, Instant now) {
    var last = now.plus(LONGEST);
    return at.isBefore(now) ? now : at.isAfter(last) ? last : at;
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
