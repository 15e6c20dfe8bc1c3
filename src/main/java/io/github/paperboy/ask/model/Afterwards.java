package io.github.paperboy.ask.model;

import io.github.paperboy.retrieve.Background;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// Work that is to be done again after each of many changes, on another thread, so that whoever
/// makes the changes is not kept: never twice at the same time, and changes that come while it
/// waits for its turn count as one. Safe for several threads.
final class Afterwards {
  private final Runnable work;
  private final Executor threads;
  private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
  private boolean isDue;

  /// @param work sees the changes made before it begins
  Afterwards(Runnable work, Executor threads) {
    this.work = work;
    this.threads = threads;
  }

  /// Something has changed.
  synchronized void changed() {
    if (!isDue) {
      isDue = true;
      last = last.thenRunAsync(this::run, threads);
    }
  }

  private void run() {
    synchronized (this) {
      isDue = false;
    }
    work.run();
  }

  /// Waits until the work has seen every change; what it threw is thrown here, and it is not done
  /// again.
  void settle() {
    CompletableFuture<Void> end;
    synchronized (this) {
      end = last;
    }
    Background.await(end);
  }
}
