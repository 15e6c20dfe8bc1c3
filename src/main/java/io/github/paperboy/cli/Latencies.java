package io.github.paperboy.cli;

import java.util.Arrays;
import java.util.Locale;

/// How long many runs of one thing took. Pure.
///
/// @param sorted in milliseconds, shortest first, not empty
@SuppressWarnings("ArrayRecordComponent") // never compared
record Latencies(double[] sorted) {
  Latencies {
    if (sorted.length == 0) {
      throw new IllegalArgumentException("nothing was measured");
    }
    sorted = sorted.clone();
    Arrays.sort(sorted);
  }

  /// The smallest value that so many percent of the runs did not exceed (nearest rank).
  double percentile(double percent) {
    int rank = (int) Math.ceil(percent / 100 * sorted.length);
    return sorted[Math.clamp(rank - 1, 0, sorted.length - 1)];
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "min %.1f, p50 %.1f, p90 %.1f, p99 %.1f, max %.1f ms (%d runs)",
        sorted[0],
        percentile(50),
        percentile(90),
        percentile(99),
        sorted[sorted.length - 1],
        sorted.length);
  }
}
