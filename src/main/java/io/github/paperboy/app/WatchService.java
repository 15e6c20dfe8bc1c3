package io.github.paperboy.app;

import io.github.paperboy.ingest.StopSignal;
import io.github.paperboy.retrieve.Urgency;
import io.github.paperboy.watch.RoundReport;
import io.github.paperboy.watch.WatchOutlet;
import io.github.paperboy.watch.WatchRound;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks after the watches every few seconds, as soon as papers have come. A plain timer is enough:
/// what is to be told is decided by where each watch stands and not by the time of a round, so that
/// rounds may be left out, or done by several processes at once.
final class WatchService implements Service {
  private static final Logger LOG = LoggerFactory.getLogger(WatchService.class);
  private static final Duration LOOK = Duration.ofSeconds(10);

  private final Premises premises;
  private final List<WatchOutlet> outlets;
  private final StopSignal stop = new StopSignal();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(WatchService::thread);
  private @Nullable WatchOffice office;

  /// @param outlets of other services
  WatchService(Premises premises, List<WatchOutlet> outlets) {
    this.premises = premises;
    this.outlets = List.copyOf(outlets);
  }

  @SuppressWarnings("ThreadPriorityCheck") // to give way to those who ask is what it is for
  private static Thread thread(Runnable work) {
    return Thread.ofPlatform().daemon().name("watch").priority(Urgency.ARRIVAL).unstarted(work);
  }

  /// Whether anybody watches anything.
  static boolean wanted(Place place) {
    if (!Files.exists(place.data().store())) {
      return false;
    }
    try (var office = WatchOffice.open(place)) {
      return !office.watches().all().isEmpty();
    }
  }

  @Override
  public String name() {
    return "watches";
  }

  @Override
  public synchronized Start start(Consumer<String> broken) {
    var opened = WatchOffice.open(premises.place());
    office = opened;
    var round = opened.round(premises.paperboy(), outlets);
    var _ =
        timer.scheduleWithFixedDelay(
            () -> look(round), LOOK.toSeconds(), LOOK.toSeconds(), TimeUnit.SECONDS);
    int count = opened.watches().all().size();
    return new Start.Working("for %,d %s".formatted(count, count == 1 ? "watch" : "watches"));
  }

  /// One of the few places that catch everything: the schedule must outlive any failure.
  private void look(WatchRound round) {
    try {
      tell(round.run(() -> !stop.stopped()));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.warn("a round of the watches failed", e);
    }
  }

  private static void tell(RoundReport report) {
    if (report.papers() + report.events() > 0) {
      LOG.info(
          "{} watches, {} new papers, {} events: {} questions searched for, {} asked again, {}"
              + " notes",
          report.watches(),
          report.papers(),
          report.events(),
          report.searched(),
          report.asked(),
          report.told().size());
    }
    report
        .troubles()
        .forEach(each -> LOG.warn("watch {} was not told: {}", each.watch().id(), each.reason()));
  }

  @Override
  public synchronized void close() {
    stop.stop();
    timer.shutdown();
    try {
      if (!timer.awaitTermination(Serving.PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("the round at hand did not end in time; the next process resumes it");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    if (office != null) {
      office.close();
    }
  }
}
