package io.github.paperboy.retrieve;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/// Work that goes on while the calling thread does something else, each on a thread of its own. It
/// keeps a processor busy, so these threads give way to others.
public final class Background {
  @SuppressWarnings("ThreadPriorityCheck") // to give way is what they are for
  private static final Executor THREADS =
      Executors.newCachedThreadPool(
          Thread.ofPlatform().name("retrieve-", 0).priority(Urgency.ANSWER).daemon().factory());

  private Background() {}

  /// Where the work is done.
  public static Executor threads() {
    return THREADS;
  }

  public static <T> CompletableFuture<T> start(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, THREADS);
  }

  /// Waits; what the work threw is thrown as it was.
  public static <T> T await(CompletableFuture<T> work) {
    try {
      return work.join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case RuntimeException failure -> throw failure;
        case Error failure -> throw failure;
        case null, default -> throw e;
      }
    }
  }
}
