package io.github.paperboy.digest;

import java.time.LocalTime;

/// Hours in which nothing is posted; they may span midnight.
///
/// @param from first moment of quiet
/// @param until first moment after it
public record QuietHours(LocalTime from, LocalTime until) {
  public QuietHours {
    if (from.equals(until)) {
      throw new IllegalArgumentException(
          "quiet hours from %s until %s have no end; leave them out or make them differ"
              .formatted(from, until));
    }
  }

  boolean contain(LocalTime time) {
    boolean afterStart = !time.isBefore(from);
    boolean beforeEnd = time.isBefore(until);
    return from.isBefore(until) ? afterStart && beforeEnd : afterStart || beforeEnd;
  }
}
