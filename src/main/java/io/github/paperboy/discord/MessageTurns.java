package io.github.paperboy.discord;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Lets presses that change the same message do so one after the other, in the order in which they
/// came: what stands there in the end is what came last, and knows of what came before. Presses on
/// different messages do not wait for each other, and nobody waits for a press that is so old that
/// Discord takes no edits by it any more.
final class MessageTurns {
  private final ConcurrentMap<Long, Taken> last = new ConcurrentHashMap<>();
  private final Duration patience;
  private final InstantSource clock;

  /// @param patience how old a press may become that others wait for
  MessageTurns(Duration patience, InstantSource clock) {
    this.patience = patience;
    this.clock = clock;
  }

  /// What somebody did with a message.
  record Press(Person person, String handler, Arguments arguments) {}

  /// A press that is not done yet.
  private record Taken(Press press, Instant began, CompletableFuture<Void> done) {}

  /// Whether the last press on a message is the same one and not done yet: doing it again would
  /// change nothing.
  boolean isUnderWay(long message, Press press) {
    var before = last.get(message);
    return before != null
        && before.press().equals(press)
        && clock.instant().isBefore(before.began().plus(patience));
  }

  /// The same job, when it is its turn. To be taken in the order of the presses; a job that is
  /// never run must be skipped.
  Turn after(long message, Press press, Crew.Job job) {
    var own = new Taken(press, clock.instant(), new CompletableFuture<>());
    return new Turn(message, last.put(message, own), own, job);
  }

  /// How many messages have presses that are not done. For tests.
  int size() {
    return last.size();
  }

  /// A job that waits for those before it, on its own thread.
  final class Turn implements Crew.Job {
    private final long message;
    private final @Nullable Taken before;
    private final Taken own;
    private final Crew.Job job;

    private Turn(long message, @Nullable Taken before, Taken own, Crew.Job job) {
      this.message = message;
      this.before = before;
      this.own = own;
      this.job = job;
    }

    @Override
    public void run() {
      try {
        await();
        job.run();
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt(); // the person was told by whoever interrupted
      } finally {
        skip();
      }
    }

    private void await() throws InterruptedException {
      if (before == null) {
        return;
      }
      var left = Duration.between(clock.instant(), before.began().plus(patience));
      try {
        before.done().get(Math.max(0, left.toMillis()), TimeUnit.MILLISECONDS);
      } catch (TimeoutException _) {
        before.done().complete(null); // it is as good as done: nobody sees what comes of it
      } catch (ExecutionException e) {
        throw new IllegalStateException("turns do not fail", e);
      }
    }

    @Override
    public void abandoned() {
      job.abandoned();
    }

    /// Nobody waits for it any more.
    void skip() {
      // What comes next also waits for what came before, should this one not have waited itself.
      if (before == null) {
        end();
      } else {
        var _ = before.done().thenRun(this::end);
      }
    }

    private void end() {
      last.remove(message, own);
      own.done().complete(null);
    }
  }
}
