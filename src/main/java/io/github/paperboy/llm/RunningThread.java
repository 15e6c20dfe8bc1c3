package io.github.paperboy.llm;

import io.github.paperboy.llm.Generation.Failed;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/// A request on a virtual thread. Cancelling interrupts the thread.
final class RunningThread implements Running {
  private final CompletableFuture<Generation> outcome = new CompletableFuture<>();
  private final Hearing hearing;
  private final Thread thread;

  /// What the thread does.
  interface Work {
    Generation run(Hearing hearing) throws InterruptedException;
  }

  private RunningThread(Hearing hearing, Work work) {
    this.hearing = hearing;
    thread = Thread.ofVirtual().name("paperboy-generation").unstarted(() -> run(work));
  }

  static RunningThread start(GenerationListener listener, Work work) {
    var running = new RunningThread(new Hearing(listener), work);
    running.thread.start();
    return running;
  }

  private void run(Work work) {
    try {
      outcome.complete(work.run(hearing));
    } catch (InterruptedException _) {
      outcome.complete(cancelled());
    } catch (RuntimeException | Error e) {
      // Whatever it is, the one who waits must hear of it.
      outcome.completeExceptionally(e);
    }
  }

  private Failed cancelled() {
    return new Failed(FailureKind.CANCELLED, hearing.text(), hearing.model(), "cancelled");
  }

  @Override
  public Generation await() {
    try {
      return outcome.get();
    } catch (InterruptedException _) {
      cancel();
      Thread.currentThread().interrupt();
      return cancelled();
    } catch (ExecutionException e) {
      throw new IllegalStateException("generating a text", e.getCause());
    }
  }

  @Override
  public void cancel() {
    hearing.stop();
    thread.interrupt();
  }
}
