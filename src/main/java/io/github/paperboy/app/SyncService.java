package io.github.paperboy.app;

import io.github.paperboy.ingest.IngestListener;
import io.github.paperboy.ingest.StopSignal;
import io.github.paperboy.sync.SourceHealth;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
  private static final Duration REFRESH = Duration.ofSeconds(1);

  private final Place place;
  private final Paperboy paperboy;
  private final StopSignal stop = new StopSignal();
  private final LiveSources sources;
  private final ScheduledExecutorService timer =
      Executors.newScheduledThreadPool(2, Thread.ofPlatform().daemon().name("sync-", 0).factory());

  SyncService(Premises premises) {
    this(premises.place(), premises.paperboy());
  }

  SyncService(Place place, Paperboy paperboy) {
    this.place = place;
    this.paperboy = paperboy;
    this.sources = new LiveSources(place.config(), place.clock());
  }

  @Override
  public String name() {
    return "sync";
  }

  @Override
  public Start start(Consumer<String> broken) {
    var round = timer.scheduleWithFixedDelay(this::round, 1, LOOK.toSeconds(), TimeUnit.SECONDS);
    var refresh =
        timer.scheduleWithFixedDelay(this::refresh, 1, REFRESH.toSeconds(), TimeUnit.SECONDS);
    LOG.debug("scheduled {} and {}", round, refresh);
    return new Start.Working("on " + String.join(", ", LiveSources.names(place.config())));
  }

  /// One of the few places that catch everything: the schedule must outlive any failure.
  private void round() {
    try {
      var due =
          new SourceCheck(place)
              .sources().stream()
                  .filter(source -> !source.next().isAfter(source.now()))
                  .map(SourceHealth::name)
                  .filter(LiveSources.names(place.config())::contains)
                  .toList();
      if (!due.isEmpty() && !stop.stopped()) {
        read(due);
      }
    } catch (RuntimeException e) {
      LOG.warn("a round of the live sources failed", e);
    }
  }

  private void read(List<String> due) {
    var watch = new Intake.Watch(IngestListener.NONE, stop);
    switch (Intake.open(place, watch)) {
      case Opening.Ready<Intake>(var intake) -> {
        try (intake) {
          var report = intake.sync(sources, due, Optional.empty());
          report
              .files()
              .forEach(file ->
                  LOG.info(
                      "{}: {} new, {} updated{}",
                      file.file(),
                      file.counts().added(),
                      file.counts().updated(),
                      file.problem() == null ? "" : ", " + file.problem()));
          intake.encode();
        }
      }
      case Opening.Stale<Intake>(var reasons) ->
          LOG.warn("no round: the index must be made anew ({})", String.join("; ", reasons));
      case Opening.Refused<Intake>(var reason) -> LOG.info("no round now: {}", reason);
    }
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
