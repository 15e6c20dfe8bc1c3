package io.github.paperboy.ingest;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/// Runs work on a thread of its own, so that an interrupt of the caller becomes a [StopSignal] and
/// never hits a file in use: Java closes a file channel whose thread is interrupted.
final class Stoppable {
  private Stoppable() {}

  static <T> T run(String name, StopSignal stop, Supplier<T> work) {
    var result = new CompletableFuture<T>();
    Thread.ofPlatform()
        .name(name)
        .start(() -> {
          try {
            result.complete(work.get());
          } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
          }
        });
    return await(result, stop);
  }

  private static <T> T await(Future<T> result, StopSignal stop) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return result.get();
        } catch (InterruptedException e) {
          interrupted = true;
          stop.stop();
        } catch (ExecutionException e) {
          throw unwrapped(e);
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /// What went wrong on the other thread, to be thrown on this one.
  static RuntimeException unwrapped(Throwable failure) {
    return switch (failure) {
      case ExecutionException e when e.getCause() != null -> unwrapped(e.getCause());
      case CompletionException e when e.getCause() != null -> unwrapped(e.getCause());
      case RuntimeException e -> e;
      case Error e -> throw e;
      case Throwable e -> new IllegalStateException(e);
    };
  }
}
