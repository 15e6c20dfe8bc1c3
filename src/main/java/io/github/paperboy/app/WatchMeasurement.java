package io.github.paperboy.app;

import io.github.paperboy.digest.NewPapers;
import io.github.paperboy.index.Order;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.store.PaperStore;
import io.github.paperboy.store.SqlitePaperStore;
import io.github.paperboy.store.WatchStore;
import io.github.paperboy.watch.RoundReport;
import io.github.paperboy.watch.WatchLoad;
import io.github.paperboy.watch.WatchSettings;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/// Measures a round of many watches over the papers of a data directory, which it does not change:
/// the newest count as new.
///
/// @param place of the data directory
/// @param paperboy open for questions there
public record WatchMeasurement(Place place, Paperboy paperboy) {
  /// What a round did, and how long it took.
  public record Measured(RoundReport report, Duration took) {}

  /// @param near as [WatchSettings#near()]
  /// @throws InterruptedException if it is to stop
  public Measured measure(int papers, int watches, double near) throws InterruptedException {
    var newest = newest(papers + watches);
    var fresh = newest.subList(0, Math.min(papers, newest.size()));
    try (var directory = TemporaryDirectory.create()) {
      var file = directory.path().resolve("papers.db");
      try (var store = WatchStore.open(file, place.config().store());
          var history = SqlitePaperStore.open(file, place.config().store(), place.clock())) {
        var settings = new WatchSettings(1_000, 100_000, 5, near);
        var load =
            new WatchLoad(store, settings, place.clock(), RandomGenerator.of("L64X128MixRandom"));
        load.watch(newest.subList(fresh.size(), newest.size()));
        history.saveAll(fresh);
        history.follow(PaperStore.INDEX, history.lastChange());
        return round(load);
      }
    }
  }

  private List<Paper> newest(int count) {
    try (var view = paperboy.view()) {
      var hits = view.browse(Order.NEWEST, PaperFilter.NONE, count);
      return view.papers(hits.stream().map(hit -> hit.id()).toList());
    }
  }

  private Measured round(WatchLoad load) throws InterruptedException {
    var reader =
        new NewPapers.Reader(paperboy.index(), paperboy.embeddings(), place.config().digest());
    var desk = new PaperWatchDesk(paperboy, reader);
    long start = System.nanoTime();
    var report = load.round(desk, place.clock(), System::nanoTime);
    return new Measured(report, Duration.ofNanos(System.nanoTime() - start));
  }
}
