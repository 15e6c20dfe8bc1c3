package io.github.paperboy.testing.discord;

import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;

/// Ids that carry their time, as those of Discord do; the library works out when a token ends from
/// them.
final class Snowflakes {
  private static final long EPOCH = 1_420_070_400_000L;

  private final InstantSource clock;
  private final AtomicInteger count = new AtomicInteger();

  Snowflakes(InstantSource clock) {
    this.clock = clock;
  }

  long next() {
    return ((clock.millis() - EPOCH) << 22) | (count.incrementAndGet() & 0x3FFFFF);
  }
}
