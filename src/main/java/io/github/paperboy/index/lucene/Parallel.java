package io.github.paperboy.index.lucene;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Spreads work on a list over a few threads.
final class Parallel implements AutoCloseable {
  /// Fewer than this are done at once by the caller.
  private static final int WORTHWHILE = 32;

  private final int threads;
  private final ExecutorService executor;

  Parallel(int threads) {
    this.threads = threads;
    this.executor =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("paperboy-index-", 0).factory());
  }

  interface Step<T> {
    void run(T item) throws IOException;
  }

  /// Returns when all is done; order is not kept.
  <T> void forEach(List<T> items, Step<T> step) throws IOException {
    if (threads == 1 || items.size() < WORTHWHILE) {
      run(items, step);
      return;
    }
    int share = Math.ceilDiv(items.size(), threads);
    List<Callable<Void>> parts = new ArrayList<>(threads);
    for (int from = 0; from < items.size(); from += share) {
      var part = items.subList(from, Math.min(items.size(), from + share));
      parts.add(() -> {
        run(part, step);
        return null;
      });
    }
    await(parts);
  }

  private static <T> void run(List<T> items, Step<T> step) throws IOException {
    for (var item : items) {
      step.run(item);
    }
  }

  private void await(List<Callable<Void>> parts) throws IOException {
    try {
      for (Future<Void> part : executor.invokeAll(parts)) {
        part.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException("interrupted while indexing").initCause(e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException failure -> throw new IOException(failure.getMessage(), failure);
        case RuntimeException bug -> throw bug;
        case null, default -> throw new IllegalStateException("indexing failed", e);
      }
    }
  }

  @Override
  public void close() {
    executor.shutdown();
  }
}
