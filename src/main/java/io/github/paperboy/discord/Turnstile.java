package io.github.paperboy.discord;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/// Lets so many through at the same time and the others in the order in which they came. For
/// virtual threads: those that wait cost nothing.
final class Turnstile {
  private final Semaphore free;
  private final AtomicInteger waiting = new AtomicInteger();
  private final int mostWaiting;

  Turnstile(int atOnce, int mostWaiting) {
    this.free = new Semaphore(atOnce, true);
    this.mostWaiting = mostWaiting;
  }

  /// Does some work when it is its turn.
  ///
  /// @param before told once how many wait before it, when it has to wait
  /// @param full instead of the work when too many wait already
  <T> T pass(IntConsumer before, Supplier<T> work, Supplier<T> full) throws InterruptedException {
    if (!free.tryAcquire()) {
      int place = waiting.incrementAndGet();
      try {
        if (place > mostWaiting) {
          return full.get();
        }
        before.accept(place);
        free.acquire();
      } finally {
        waiting.decrementAndGet();
      }
    }
    try {
      return work.get();
    } finally {
      free.release();
    }
  }
}
