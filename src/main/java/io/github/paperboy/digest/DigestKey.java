package io.github.paperboy.digest;

import java.time.LocalDate;

/// Which digest: of one subscription there is one a day.
///
/// @param subscription id
/// @param day in the subscription's time zone
public record DigestKey(String subscription, LocalDate day) {
  /// @param text what [#toString()] gave
  /// @throws IllegalArgumentException if it is something else
  public static DigestKey parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 1) {
      throw new IllegalArgumentException("'%s' names no digest".formatted(text));
    }
    return new DigestKey(text.substring(0, colon), LocalDate.parse(text.substring(colon + 1)));
  }

  @Override
  public String toString() {
    return subscription + ":" + day;
  }
}
