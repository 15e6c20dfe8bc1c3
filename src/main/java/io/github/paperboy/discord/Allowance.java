package io.github.paperboy.discord;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// How often something may happen for each key in some time: a bucket that refills steadily. Keys
/// that were not used for longest are forgotten first, so that memory is bounded. Safe for several
/// threads.
final class Allowance {
  private static final int KEYS = 20_000;

  private final Duration span;
  private final InstantSource clock;
  private final Map<Long, Bucket> buckets =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Bucket> eldest) {
          return size() > KEYS;
        }
      };

  private record Bucket(double left, long at) {}

  /// @param span in what time a bucket fills
  Allowance(Duration span, InstantSource clock) {
    this.span = span;
    this.clock = clock;
  }

  /// Takes one.
  ///
  /// @param most how often in the span
  /// @return how long to wait when there is none left
  synchronized Optional<Duration> take(long key, int most) {
    long now = clock.millis();
    var bucket = buckets.getOrDefault(key, new Bucket(most, now));
    long passed = Math.max(0, now - bucket.at()); // the clock may have been set back
    double refilled = bucket.left() + passed * (double) most / span.toMillis();
    double left = Math.min(most, refilled);
    if (left >= 1) {
      buckets.put(key, new Bucket(left - 1, now));
      return Optional.empty();
    }
    buckets.put(key, new Bucket(left, now));
    return Optional.of(Duration.ofMillis((long) Math.ceil((1 - left) * span.toMillis() / most)));
  }
}
