package io.github.paperboy.retrieve;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Work that goes on while the calling thread does something else, each on a thread of its own. It
/// keeps a processor busy, so these threads give way to others; what a thread of little [Urgency]
/// has done is no more urgent than itself.
public final class Background {
  private static final List<Executor> BY_URGENCY =
      IntStream.rangeClosed(Urgency.BACKLOG, Urgency.ANSWER).mapToObj(Background::pool).toList();

  private Background() {}

  @SuppressWarnings("ThreadPriorityCheck") // to give way is what they are for
  private static Executor pool(int urgency) {
    var name = urgency == Urgency.ANSWER ? "retrieve-" : "retrieve-%d-".formatted(urgency);
    return Executors.newCachedThreadPool(
        Thread.ofPlatform().name(name, 0).priority(urgency).daemon().factory());
  }

  /// Where the work for whoever calls this is done.
  public static Executor threads() {
    int urgency = Math.min(Thread.currentThread().getPriority(), Urgency.ANSWER);
    return BY_URGENCY.get(urgency - Urgency.BACKLOG);
  }

  public static <T> CompletableFuture<T> start(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, threads());
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
