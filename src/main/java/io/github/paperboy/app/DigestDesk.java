package io.github.paperboy.app;

import io.github.paperboy.digest.DigestListener;
import io.github.paperboy.digest.DigestOutlet;
import io.github.paperboy.digest.Digests;
import io.github.paperboy.digest.Outlets;
import io.github.paperboy.digest.SentDigests;
import io.github.paperboy.digest.StoredArrivals;
import io.github.paperboy.digest.Subscriptions;
import io.github.paperboy.digest.feed.FeedFiles;
import io.github.paperboy.digest.feed.FeedOutlet;
import io.github.paperboy.store.DigestStore;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The subscriptions of a data directory, and digests made of its papers. Safe for several threads;
/// several processes may have it open.
public final class DigestDesk implements AutoCloseable {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Place place;
  private final DigestStore store;
  private final Subscriptions subscriptions;
  private final String owner = ProcessName.next(RANDOM);

  private DigestDesk(Place place, DigestStore store) {
    this.place = place;
    this.store = store;
    subscriptions =
        new Subscriptions(
            store, new StoredArrivals(store), place.config().digest(), place.clock(), RANDOM);
  }

  /// Opens the store of a data directory, making it when it is missing.
  public static DigestDesk open(Place place) {
    return new DigestDesk(place, DigestStore.open(place.data().store(), place.config().store()));
  }

  /// Names this start of this process.
  String processName() {
    return owner;
  }

  public Subscriptions subscriptions() {
    return subscriptions;
  }

  DigestStore store() {
    return store;
  }

  public SentDigests sent() {
    return new SentDigests(store);
  }

  /// Digests that this process can make and send.
  ///
  /// @param paperboy open for questions; outlives them
  /// @param more outlets beside those that every process has
  public Digests digests(Paperboy paperboy, List<DigestOutlet> more) {
    return digests(paperboy, more, DigestListener.NONE);
  }

  /// The same with somebody who hears of them.
  Digests digests(Paperboy paperboy, List<DigestOutlet> more, DigestListener listener) {
    List<DigestOutlet> outlets = new ArrayList<>(more);
    outlets.add(new FeedOutlet(new FeedFiles(place.data().feeds(), place.config().feed()), sent()));
    var base =
        new Digests.Base(
            store,
            new StoredArrivals(store),
            paperboy.index(),
            paperboy.embeddings(),
            () -> new SourceAge(place).stale());
    var sending =
        new Digests.Sending(
            owner,
            new Outlets(outlets),
            listener,
            place.clock(),
            System::nanoTime,
            TimeUnit.NANOSECONDS::sleep);
    return Digests.of(base, sending, subscriptions, place.config().digest());
  }

  @Override
  public void close() {
    store.close();
  }
}
