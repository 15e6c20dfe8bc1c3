package io.github.paperboy.app;

import io.github.paperboy.digest.NewPapers;
import io.github.paperboy.index.Order;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.store.PaperStore;
import io.github.paperboy.store.SqlitePaperStore;
import io.github.paperboy.store.WatchStore;
import io.github.paperboy.watch.ReachCheck;
import io.github.paperboy.watch.RoundReport;
import io.github.paperboy.watch.WatchLoad;
import io.github.paperboy.watch.WatchSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Measures rounds of many watches over the papers of a data directory, which it does not change:
/// the newest count as new.
///
/// @param place of the data directory
/// @param paperboy open for questions there
public record WatchMeasurement(Place place, Paperboy paperboy) {
  /// What there is to do.
  ///
  /// @param papers new ones
  /// @param watches made of older ones
  /// @param lots in so many parts the papers come, with a round after each
  public record Load(int papers, int watches, int lots) {}

  /// What a round did, and how long it took.
  ///
  /// @param took by the clock
  /// @param busy time of processors
  public record Measured(RoundReport report, Duration took, Duration busy) {}

  /// @param near as [WatchSettings#near()]
  /// @return round by round
  /// @throws InterruptedException if it is to stop
  public List<Measured> measure(Load load, double near) throws InterruptedException {
    var newest = newest(load);
    try (var directory = TemporaryDirectory.create()) {
      var file = directory.path().resolve("papers.db");
      try (var store = WatchStore.open(file, place.config().store());
          var history = SqlitePaperStore.open(file, place.config().store(), place.clock())) {
        var settings = new WatchSettings(1_000, 100_000, 5, near);
        var watches =
            new WatchLoad(store, settings, place.clock(), RandomGenerator.of("L64X128MixRandom"));
        watches.watch(newest.older);
        return rounds(newest.lots(load.lots), history, watches);
      }
    }
  }

  /// Papers of the index.
  ///
  /// @param fresh those that count as new
  /// @param older those next to them
  private record Newest(List<Paper> fresh, List<Paper> older) {
    List<List<Paper>> lots(int lots) {
      int size = Math.max(1, Math.ceilDiv(fresh.size(), lots));
      List<List<Paper>> all = new ArrayList<>();
      for (int from = 0; from < fresh.size(); from += size) {
        all.add(fresh.subList(from, Math.min(fresh.size(), from + size)));
      }
      return all;
    }
  }

  private Newest newest(Load load) {
    try (var view = paperboy.view()) {
      var hits = view.browse(Order.NEWEST, PaperFilter.NONE, load.papers + load.watches);
      var papers = view.papers(hits.stream().map(hit -> hit.id()).toList());
      int fresh = Math.min(load.papers, papers.size());
      return new Newest(papers.subList(0, fresh), papers.subList(fresh, papers.size()));
    }
  }

  private List<Measured> rounds(List<List<Paper>> lots, SqlitePaperStore history, WatchLoad load)
      throws InterruptedException {
    var desk = desk();
    List<Measured> measured = new ArrayList<>();
    for (var lot : lots) {
      history.saveAll(lot);
      history.follow(PaperStore.INDEX, history.lastChange());
      measured.add(round(load, desk));
    }
    return measured;
  }

  private PaperWatchDesk desk() {
    return new PaperWatchDesk(paperboy, reader());
  }

  private NewPapers.Reader reader() {
    return new NewPapers.Reader(paperboy.index(), paperboy.embeddings(), place.config().digest());
  }

  private Measured round(WatchLoad load, PaperWatchDesk desk) throws InterruptedException {
    long start = System.nanoTime();
    var busy = busy();
    var report = load.round(desk, place.clock(), System::nanoTime);
    return new Measured(report, Duration.ofNanos(System.nanoTime() - start), busy().minus(busy));
  }

  private static Duration busy() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /// Searches for all questions of a load, and tells what each value of [WatchSettings#near()]
  /// would have missed.
  ///
  /// @param encoded whether the new papers are compared by their encodings, or as if they had none
  ///   yet
  public ReachCheck.Report reach(Load load, Encoded encoded) {
    var newest = newest(load);
    var papers =
        switch (encoded) {
          case YES -> reader().read(newest.fresh);
          case NO -> reader().readUnencoded(newest.fresh);
        };
    var ids = newest.fresh.stream().map(Paper::id).toList();
    return ReachCheck.of(desk(), ids, papers, WatchLoad.questions(newest.older));
  }

  /// Whether new papers are encoded when they are looked at.
  public enum Encoded {
    YES,
    NO
  }
}
