package io.github.paperboy.retrieve;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Days, both included.
///
/// @param until null for no end
public record DayRange(LocalDate since, @Nullable LocalDate until) {
  public DayRange {
    if (until != null && since.isAfter(until)) {
      throw new IllegalArgumentException("since %s is after until %s".formatted(since, until));
    }
  }

  /// The days that a person means. Without a beginning it is a week: up to the end that is named,
  /// else from a week before the newest day on.
  ///
  /// @param since as of [WrittenDays]; null when not given
  /// @param until the same
  /// @param newest day there is anything of
  /// @return nothing if one of them is no day, or the first is after the last
  public static Optional<DayRange> read(
      @Nullable String since, @Nullable String until, LocalDate newest, LocalDate today) {
    if (until == null) {
      return since == null
          ? Optional.of(new DayRange(newest.minusWeeks(1), null))
          : WrittenDays.since(since, today).map(first -> new DayRange(first, null));
    }
    return WrittenDays.until(until, today)
        .flatMap(last ->
            since == null
                ? Optional.of(new DayRange(last.minusWeeks(1), last))
                : WrittenDays.since(since, today)
                    .filter(first -> !first.isAfter(last))
                    .map(first -> new DayRange(first, last)));
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(since) && (until == null || !day.isAfter(until));
  }

  /// Such as `Since 2025-01-02`.
  public String words() {
    return until == null ? "Since " + since : since + " to " + until;
  }
}
