package io.github.paperboy.discord;

import io.github.paperboy.ask.AnswerSink;
import io.github.paperboy.digest.DigestListener;
import io.github.paperboy.digest.DigestSettings;
import io.github.paperboy.digest.Sender;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.retrieve.Request;
import io.github.paperboy.store.PaperStore;
import io.github.paperboy.store.SqlitePaperStore;
import io.github.paperboy.store.StoreSettings;
import io.github.paperboy.store.WatchStore;
import io.github.paperboy.testing.discord.FakeDesk;
import io.github.paperboy.watch.ListedDesk;
import io.github.paperboy.watch.RoundReport;
import io.github.paperboy.watch.WatchRound;
import io.github.paperboy.watch.WatchSettings;
import io.github.paperboy.watch.Watches;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;

/// Watches beside a bot under test: papers come when a test says so, and rounds are done by it.
final class WatchLab implements AutoCloseable {
  private final ListedDesk listed = new ListedDesk();
  private final SqlitePaperStore papers;
  private final WatchStore store;
  private final Watches watches;
  private final InstantSource clock;
  private final FakeDesk desk;
  private final JdaWatchOutlet outlet = new JdaWatchOutlet();

  WatchLab(Path file, FakeDesk desk, InstantSource clock) {
    this.desk = desk;
    this.clock = clock;
    papers = SqlitePaperStore.open(file, StoreSettings.DEFAULTS, clock);
    store = WatchStore.open(file, StoreSettings.DEFAULTS);
    watches = new Watches(store, WatchSettings.DEFAULTS, clock, new Random(5));
    arrive(desk.papers());
  }

  WatchParts parts() {
    return new WatchParts(
        watches, question -> desk.ask(Request.of(question), AnswerSink.NONE), outlet);
  }

  Watches watches() {
    return watches;
  }

  /// Whether a thread is told of the papers that were discussed in it.
  boolean isWatched(long thread) {
    return store.all().stream().anyMatch(each -> each.settings().contains(Long.toString(thread)));
  }

  /// Stored and indexed; what is there already is changed.
  void arrive(List<Paper> arriving) {
    papers.saveAll(arriving);
    listed.index(arriving);
    papers.follow(PaperStore.INDEX, papers.lastChange());
  }

  RoundReport round() {
    return round(DigestListener.NONE);
  }

  RoundReport round(DigestListener listener) {
    var sender = new Sender("test", listener, clock, System::nanoTime, _ -> {});
    var base = new WatchRound.Base(store, watches, listed, List.of(outlet), WatchSettings.DEFAULTS);
    try {
      return WatchRound.of(base, sender, DigestSettings.DEFAULTS).run();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    store.close();
    papers.close();
  }
}
