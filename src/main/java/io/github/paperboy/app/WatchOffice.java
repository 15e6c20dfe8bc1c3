package io.github.paperboy.app;

import io.github.paperboy.digest.DigestListener;
import io.github.paperboy.digest.NewPapers;
import io.github.paperboy.digest.Sender;
import io.github.paperboy.digest.feed.FeedFiles;
import io.github.paperboy.store.WatchStore;
import io.github.paperboy.watch.Begun;
import io.github.paperboy.watch.SentNotes;
import io.github.paperboy.watch.WatchOutlet;
import io.github.paperboy.watch.WatchRound;
import io.github.paperboy.watch.Watches;
import io.github.paperboy.watch.Wish;
import io.github.paperboy.watch.feed.NoteFeed;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The watches of a data directory, and rounds that look after them. Safe for several threads;
/// several processes may have it open.
public final class WatchOffice implements AutoCloseable {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Place place;
  private final WatchStore store;
  private final Watches watches;

  private WatchOffice(Place place, WatchStore store) {
    this.place = place;
    this.store = store;
    watches = new Watches(store, place.config().watch(), place.clock(), RANDOM);
  }

  /// Opens the store of a data directory, making it when it is missing.
  public static WatchOffice open(Place place) {
    return new WatchOffice(place, WatchStore.open(place.data().store(), place.config().store()));
  }

  public Watches watches() {
    return watches;
  }

  /// Begins to watch.
  ///
  /// @param paperboy answers a standing question as of now
  public Begun begin(Wish wish, Paperboy paperboy) {
    return watches.begin(wish, paperboy::quote);
  }

  /// Rounds that this process can do.
  ///
  /// @param paperboy open for questions; outlives them
  /// @param more outlets beside those that every process has
  public WatchRound round(Paperboy paperboy, List<WatchOutlet> more) {
    List<WatchOutlet> outlets = new ArrayList<>(more);
    var files = new FeedFiles(place.data().feeds(), place.config().feed());
    outlets.add(new NoteFeed(files, new SentNotes(store)));
    var digest = place.config().digest();
    var reader = new NewPapers.Reader(paperboy.index(), paperboy.embeddings(), digest);
    var desk = new PaperWatchDesk(paperboy, reader);
    var sender =
        new Sender(
            ProcessName.next(RANDOM),
            DigestListener.NONE,
            place.clock(),
            System::nanoTime,
            TimeUnit.NANOSECONDS::sleep);
    return WatchRound.of(
        new WatchRound.Base(store, watches, desk, outlets, place.config().watch()), sender, digest);
  }

  @Override
  public void close() {
    store.close();
  }
}
