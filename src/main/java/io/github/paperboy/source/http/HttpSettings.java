package io.github.paperboy.source.http;

import java.time.Duration;

/// How services are asked.
///
/// @param contact an address at which their operators reach whoever runs this Paperboy, part of
///   every request; may be empty
/// @param connectTimeout for a connection
/// @param timeout for a whole answer, from the request to its last byte
/// @param maxMegabytes largest answer that is taken into memory, also when it comes packed
/// @param attempts how often a request is tried before the service counts as failing
/// @param patience longest wait for one request's next attempt; a service that asks for more is
///   left alone until then
public record HttpSettings(
    String contact,
    Duration connectTimeout,
    Duration timeout,
    int maxMegabytes,
    int attempts,
    Duration patience) {
  public static final HttpSettings DEFAULTS =
      new HttpSettings(
          "", Duration.ofSeconds(10), Duration.ofMinutes(2), 64, 4, Duration.ofMinutes(2));

  public HttpSettings {
    if (contact.length() > 200 || contact.chars().anyMatch(c -> c < ' ' || c > '~')) {
      throw new IllegalArgumentException(
          "http.contact is '%s'; give an e-mail or web address of at most 200 plain characters"
              .formatted(contact));
    }
    check("connect-timeout", connectTimeout, Duration.ofMinutes(1));
    check("timeout", timeout, Duration.ofHours(1));
    check("patience", patience, Duration.ofHours(1));
    check("max-megabytes", maxMegabytes, 1024);
    check("attempts", attempts, 20);
  }

  private static void check(String key, Duration value, Duration most) {
    if (value.isNegative() || value.isZero() || value.compareTo(most) > 0) {
      throw new IllegalArgumentException(
          "http.%s is %s; set it above 0s, up to %s".formatted(key, value, most));
    }
  }

  private static void check(String key, int value, int most) {
    if (value < 1 || value > most) {
      throw new IllegalArgumentException(
          "http.%s is %d; set it between 1 and %d".formatted(key, value, most));
    }
  }

  /// What the client says it is.
  String userAgent() {
    return contact.isEmpty() ? "Paperboy" : "Paperboy (%s)".formatted(contact);
  }
}
