package io.github.paperboy.embed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/// A fixed number of threads that share out a list of equal jobs, the calling thread being one of
/// them. Several callers may use it at once. Callers of one priority share helpers of that
/// priority, so that nobody waits for a helper which gives way to others more than he does.
final class Workers implements AutoCloseable {
  private final int threads;
  private final Map<Integer, ExecutorService> helpers = new ConcurrentHashMap<>();

  Workers(int threads) {
    this.threads = threads;
  }

  private ExecutorService helpers() {
    return helpers.computeIfAbsent(Thread.currentThread().getPriority(), this::pool);
  }

  @SuppressWarnings("ThreadPriorityCheck") // that of who waits
  private ExecutorService pool(int priority) {
    return Executors.newFixedThreadPool(
        Math.max(1, threads - 1),
        Thread.ofPlatform().daemon().name("encoder-", 1).priority(priority).factory());
  }

  /// Does job 0 to `count - 1`, begun in this order, and returns when all are done. After a failure
  /// no further job is begun, and the failure is thrown.
  void forEach(int count, IntConsumer job) {
    var next = new AtomicInteger();
    Runnable share =
        () -> {
          try {
            for (var i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
              job.accept(i);
            }
          } catch (RuntimeException | Error failure) {
            next.set(count);
            throw failure;
          }
        };
    List<Future<?>> shares = new ArrayList<>();
    for (var i = 1; i < Math.min(threads, count); i++) {
      shares.add(helpers().submit(share));
    }
    try {
      share.run();
    } finally {
      shares.forEach(Workers::await);
    }
    shares.forEach(Workers::rethrow);
  }

  private static void await(Future<?> share) {
    var interrupted = false;
    while (!share.isDone()) {
      try {
        share.get();
      } catch (InterruptedException e) {
        interrupted = true;
      } catch (ExecutionException | CancellationException e) {
        break; // told below, once all have ended
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void rethrow(Future<?> share) {
    switch (share.state()) {
      case SUCCESS, RUNNING -> {}
      case CANCELLED -> throw new CancellationException("the encoder was closed");
      case FAILED -> {
        switch (share.exceptionNow()) {
          case RuntimeException failure -> throw failure;
          case Error failure -> throw failure;
          case Throwable failure -> throw new IllegalStateException(failure);
        }
      }
    }
  }

  @Override
  public void close() {
    helpers.values().forEach(ExecutorService::shutdown);
  }
}
