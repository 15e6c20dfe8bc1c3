package io.github.paperboy.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Waits for what another thread or process brings about soon.
final class Eventually {
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(30);

  private Eventually() {}

  static void holds(BooleanSupplier condition) throws InterruptedException {
    long until = System.nanoTime() + LONGEST;
    while (!condition.getAsBoolean() && System.nanoTime() - until < 0) {
      TimeUnit.MILLISECONDS.sleep(2);
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }
}
