package io.github.paperboy.discord.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/// How long many things of one kind took. Pure.
///
/// @param sorted milliseconds, shortest first
@SuppressWarnings("ArrayRecordComponent") // never compared
record Distribution(double[] sorted) {
  static Distribution of(Collection<Outcome> outcomes) {
    var millis =
        outcomes.stream().filter(outcome -> !outcome.isLost()).mapToDouble(Outcome::millis);
    return new Distribution(millis.sorted().toArray());
  }

  /// The smallest value that so many percent did not exceed (nearest rank).
  double percentile(double percent) {
    int rank = (int) Math.ceil(percent / 100 * sorted.length);
    return sorted.length == 0 ? Double.NaN : sorted[Math.clamp(rank - 1, 0, sorted.length - 1)];
  }

  double most() {
    return percentile(100);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "p50 %6.1f  p90 %6.1f  p99 %6.1f  p99.9 %6.1f  max %6.1f ms  (%,d, mean %.1f)",
        percentile(50),
        percentile(90),
        percentile(99),
        percentile(99.9),
        most(),
        sorted.length,
        Arrays.stream(sorted).average().orElse(Double.NaN));
  }
}
