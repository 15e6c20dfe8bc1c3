package io.github.paperboy.digest;

import java.time.Instant;
import java.time.LocalDate;

/// A digest whose time has come.
///
/// @param day for which it is; with the subscription its identity
/// @param first the earliest missed day it stands for; the day itself when none was missed
/// @param at when it was due
public record DueDigest(LocalDate day, LocalDate first, Instant at) {
  /// Without the days that are done.
  ///
  /// @param covered this day and all before
  DueDigest after(LocalDate covered) {
    return first.isAfter(covered) || !day.isAfter(covered)
        ? this
        : new DueDigest(day, covered.plusDays(1), at);
  }

  /// Whether it stands for days that were missed.
  boolean merged() {
    return first.isBefore(day);
  }
}
