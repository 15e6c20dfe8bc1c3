package io.github.paperboy.discord;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;

/// Lets presses that change the same message do so one after the other, in the order in which they
/// came: what stands there in the end is what came last, and knows of what came before. Presses on
/// different messages do not wait for each other.
final class MessageTurns {
  private final ConcurrentMap<Long, CompletableFuture<Void>> last = new ConcurrentHashMap<>();

  /// The same job, when it is its turn. To be taken in the order of the presses; a job that is
  /// never run must be skipped.
  Turn after(long message, Crew.Job job) {
    var done = new CompletableFuture<Void>();
    var before = last.put(message, done);
    return new Turn(
        message, before == null ? CompletableFuture.completedFuture(null) : before, done, job);
  }

  /// A job that waits for those before it, on its own thread.
  final class Turn implements Crew.Job {
    private final long message;
    private final CompletableFuture<Void> before;
    private final CompletableFuture<Void> done;
    private final Crew.Job job;

    private Turn(
        long message, CompletableFuture<Void> before, CompletableFuture<Void> done, Crew.Job job) {
      this.message = message;
      this.before = before;
      this.done = done;
      this.job = job;
    }

    @Override
    public void run() {
      try {
        before.get();
        job.run();
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt(); // the person was told by whoever interrupted
      } catch (ExecutionException e) {
        throw new IllegalStateException("turns do not fail", e);
      } finally {
        skip();
      }
    }

    @Override
    public void abandoned() {
      job.abandoned();
    }

    /// Nobody waits for it any more.
    void skip() {
      // What comes next also waits for what came before, should this one not have waited itself.
      var _ =
          before.thenRun(() -> {
            last.remove(message, done);
            done.complete(null);
          });
    }
  }
}
