package io.github.paperboy.app;

import io.github.paperboy.ingest.IngestListener;
import io.github.paperboy.ingest.StopSignal;
import io.github.paperboy.retrieve.Urgency;
import io.github.paperboy.sync.SourceHealth;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The schedule of the live sources: every minute it reads those that are due, and makes what came
/// visible to questions within a second or two. A plain timer is enough: a round that is done twice
/// changes nothing, and the lock of the index keeps two processes from doing it at once.
final class SyncService implements Service {
  private static final Logger LOG = LoggerFactory.getLogger(SyncService.class);
  private static final Duration LOOK = Duration.ofMinutes(1);
  private static final Duration REFRESH = Duration.ofMillis(500);

  private final Place place;
  private final Paperboy paperboy;
  private final StopSignal stop = new StopSignal();
  private final LiveSources sources;
  private final ScheduledExecutorService timer =
      Executors.newScheduledThreadPool(2, SyncService::thread);

  SyncService(Premises premises) {
    this(premises.place(), premises.paperboy());
  }

  SyncService(Place place, Paperboy paperboy) {
    this.place = place;
    this.paperboy = paperboy;
    this.sources = new LiveSources(place.config(), place.clock());
  }

  @SuppressWarnings("ThreadPriorityCheck") // to give way to questions is what they are for
  private static Thread thread(Runnable work) {
    return Thread.ofPlatform().daemon().name("sync").priority(Urgency.ARRIVAL).unstarted(work);
  }

  @Override
  public String name() {
    return "sync";
  }

  @Override
  public Start start(Consumer<String> broken) {
    var round = timer.scheduleWithFixedDelay(this::round, 1, LOOK.toSeconds(), TimeUnit.SECONDS);
    var refresh =
        timer.scheduleWithFixedDelay(
            this::refresh, REFRESH.toMillis(), REFRESH.toMillis(), TimeUnit.MILLISECONDS);
    LOG.debug("scheduled {} and {}", round, refresh);
    return new Start.Working("on " + String.join(", ", LiveSources.names(place.config())));
  }

  /// One of the few places that catch everything: the schedule must outlive any failure.
  private void round() {
    try {
      if (!due().isEmpty() && !stop.stopped()) {
        work();
      }
    } catch (RuntimeException e) {
      LOG.warn("a round of the live sources failed", e);
    }
  }

  private List<String> due() {
    return new SourceCheck(place)
        .sources().stream()
            .filter(source -> !source.next().isAfter(source.now()))
            .map(SourceHealth::name)
            .filter(LiveSources.names(place.config())::contains)
            .toList();
  }

  private void work() {
    var watch = new Intake.Watch(IngestListener.NONE, stop);
    switch (Intake.open(place, watch, paperboy.encodings())) {
      case Opening.Ready<Intake>(var intake) -> {
        try (intake) {
          readAndEncode(intake);
        }
      }
      case Opening.Stale<Intake>(var reasons) ->
          LOG.warn("no round: the index must be made anew ({})", String.join("; ", reasons));
      case Opening.Refused<Intake>(var reason) -> LOG.info("no round now: {}", reason);
    }
  }

  /// Encoding many papers takes hours: it is left off whenever a source is due.
  private void readAndEncode(Intake intake) {
    boolean done = false;
    while (!done && !stop.stopped()) {
      var due = due();
      if (!due.isEmpty()) {
        read(intake, due);
      }
      done = encode(intake) == 0;
    }
  }

  private void read(Intake intake, List<String> due) {
    intake
        .sync(sources, due, Optional.empty())
        .files()
        .forEach(file ->
            LOG.info(
                "{}: {} new, {} updated{}",
                file.file(),
                file.counts().added(),
                file.counts().updated(),
                file.problem() == null ? "" : ", " + file.problem()));
  }

  /// @return how many papers are left
  private static long encode(Intake intake) {
    return CompletableFuture.supplyAsync(() -> intake.encode(LOOK), SyncService::whenever)
        .join()
        .remaining();
  }

  @SuppressWarnings("ThreadPriorityCheck") // to give way to all else is what it is for
  private static void whenever(Runnable work) {
    Thread.ofPlatform().daemon().name("sync-encode").priority(Urgency.BACKLOG).start(work);
  }

  private void refresh() {
    try {
      paperboy.refresh();
    } catch (RuntimeException e) {
      LOG.warn("what came cannot be made visible: {}", e.getMessage());
    }
  }

  @Override
  public void close() {
    stop.stop();
    sources.close();
    timer.shutdown();
    try {
      if (!timer.awaitTermination(Serving.PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("the round at hand did not end in time; the next one goes on where it is");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
