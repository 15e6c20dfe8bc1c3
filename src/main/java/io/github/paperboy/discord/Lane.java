package io.github.paperboy.discord;

import io.github.paperboy.retrieve.Urgency;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Work that keeps a processor busy, so many at a time on threads that give way to all others: to
/// be acknowledged at once matters more than to be answered a moment sooner. What waits, waits in
/// the order in which it came. Safe for several threads.
final class Lane implements AutoCloseable {
  private static final int IDLE_SECONDS = 30;

  private final ThreadPoolExecutor threads;

  /// There is too much to do already.
  static final class Full extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /// @param name of its threads
  /// @param atOnce how many threads
  /// @param waiting how many may wait for one
  @SuppressWarnings("ThreadPriorityCheck") // to give way is what they are for
  Lane(String name, int atOnce, int waiting) {
    threads =
        new ThreadPoolExecutor(
            atOnce,
            atOnce,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(waiting),
            Thread.ofPlatform().name(name + "-", 0).priority(Urgency.ANSWER).daemon().factory());
    threads.allowCoreThreadTimeOut(true);
  }

  /// Does some work there, and waits for it; whoever is interrupted meanwhile interrupts the work.
  ///
  /// @throws Full if too much waits
  <T> T call(Supplier<T> work) {
    // What waited grew old with its future; a result kept by that would be reachable from what is
    // dead but not yet collected, and grow old too. So it is handed over instead.
    var result = new AtomicReference<@Nullable T>();
    try {
      var future = threads.submit(() -> result.set(work.get()));
      try {
        future.get();
        return Objects.requireNonNull(result.getAndSet(null));
      } catch (InterruptedException _) {
        future.cancel(true);
        Thread.currentThread().interrupt();
        throw new CancellationException("interrupted while it was worked on");
      }
    } catch (RejectedExecutionException _) {
      throw new Full();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException failure -> throw failure;
        case Error failure -> throw failure;
        case null, default -> throw new IllegalStateException(e);
      }
    }
  }

  /// How much waits.
  int waiting() {
    return threads.getQueue().size();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
