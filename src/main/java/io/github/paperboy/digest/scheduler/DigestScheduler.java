package io.github.paperboy.digest.scheduler;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.github.paperboy.digest.DigestKey;
import io.github.paperboy.digest.DigestOutcome;
import io.github.paperboy.digest.Digests;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks every few seconds which digests are due and makes a task of each, named after it; the
/// tasks do the work, on threads of their own.
///
/// The recurring task must not do the work itself: a process that is killed in the middle of it
/// leaves the next one another time of execution, and a digest named after that time is lost.
public final class DigestScheduler implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DigestScheduler.class);
  private static final int THREADS = 4;

  /// A process that gives no sign for so long is dead, and another one takes its tasks.
  private static final Duration HEARTBEAT = Duration.ofSeconds(5);

  private static final int MISSED_HEARTBEATS = 6;
  private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

  private final Scheduler scheduler;

  private DigestScheduler(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /// How often to look.
  ///
  /// @param due for digests that have become due
  /// @param poll for tasks
  public record Rhythm(Duration due, Duration poll) {
    public static final Rhythm USUAL = new Rhythm(Duration.ofSeconds(20), Duration.ofSeconds(5));
  }

  /// Who works.
  ///
  /// @param owner another one at each start of a process
  /// @param clock the time
  public record Worker(String owner, InstantSource clock) {}

  /// Begins at once.
  ///
  /// @param tables with the tables of db-scheduler
  public static DigestScheduler start(
      DataSource tables, Digests digests, Worker worker, Rhythm rhythm) {
    var make = make(digests);
    var scheduler =
        Scheduler.create(tables, make)
            .startTasks(look(digests, make, rhythm.due()))
            .clock(worker.clock()::instant)
            .schedulerName(new SchedulerName.Fixed(worker.owner()))
            .threads(THREADS)
            .pollingInterval(rhythm.poll())
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .alwaysPersistTimestampInUTC()
            .enableImmediateExecution()
            .shutdownMaxWait(Duration.ofSeconds(5))
            .build();
    scheduler.start();
    return new DigestScheduler(scheduler);
  }

  private static RecurringTask<Void> look(Digests digests, CustomTask<Void> make, Duration every) {
    return Tasks.recurring("look-for-due-digests", FixedDelay.of(every))
        .execute((_, context) -> {
          for (var key : digests.due()) {
            var task = new TaskInstance<Void>(make.getName(), key.toString());
            context.getSchedulerClient().scheduleIfNotExists(task, Instant.EPOCH);
          }
        });
  }

  private static CustomTask<Void> make(Digests digests) {
    return Tasks.custom("make-digest", Void.class)
        .onFailureReschedule(FixedDelay.of(AFTER_FAILURE))
        .execute((task, _) -> next(task.getId(), run(digests, DigestKey.parse(task.getId()))));
  }

  private static DigestOutcome run(Digests digests, DigestKey key) {
    try {
      return digests.run(key);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the process ends; another one takes up digest " + key);
    }
  }

  private static CompletionHandler<Void> next(String key, DigestOutcome outcome) {
    return switch (outcome) {
      case DigestOutcome.Later(var at, var reason) -> {
        LOG.info("digest {} waits until {}: {}", key, at, reason);
        yield (done, operations) -> operations.reschedule(done, at);
      }
      case DigestOutcome.Posted(var digest, _) -> {
        LOG.info("digest {} posted: {} of {}", key, digest.items().size(), digest.considered());
        yield (_, operations) -> operations.stop();
      }
      case DigestOutcome.Refused(var reason) -> {
        LOG.warn("digest {} refused, subscription paused: {}", key, reason);
        yield (_, operations) -> operations.stop();
      }
      case DigestOutcome.Empty _, DigestOutcome.Nothing _ -> (_, operations) -> operations.stop();
    };
  }

  /// Begins nothing more and waits a moment for what is under way; the rest is taken up by the next
  /// process.
  @Override
  public void close() {
    scheduler.stop();
  }
}
