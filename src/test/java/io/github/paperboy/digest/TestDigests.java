package io.github.paperboy.digest;

import io.github.paperboy.store.DigestStore;
import io.github.paperboy.store.StoreSettings;
import io.github.paperboy.store.StoredSubscription.State;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

/// Digests on a store of their own, with a stepped clock, an outlet in memory and one daily
/// subscription at eight in Berlin.
final class TestDigests implements AutoCloseable {
  static final String ID = "abc234";

  final SteppedTime time = new SteppedTime("2026-11-20T06:00:00Z");
  final ListedArrivals arrivals = new ListedArrivals();
  final RememberingOutlet outlet = new RememberingOutlet(time::nanoTime);
  final DigestStore store;
  final Subscriptions subscriptions;

  TestDigests(Path directory) {
    store = DigestStore.open(directory.resolve("papers.db"), StoreSettings.DEFAULTS);
    subscriptions =
        new Subscriptions(store, arrivals, DigestSettings.DEFAULTS, time, new Random(3));
    subscriptions.add(subscription(ID), State.ACTIVE);
  }

  static Subscription subscription(String id) {
    return new Subscription(
        id,
        "Kites",
        new Target.Channel(1, 2),
        Timetable.daily(LocalTime.of(8, 0), ZoneId.of("Europe/Berlin")),
        Interests.inTopics("flying kites"),
        Presentation.USUAL,
        "");
  }

  /// A process of its own on the same store.
  Digests process(String owner) {
    return process(owner, DigestListener.NONE);
  }

  Digests process(String owner, DigestListener listener) {
    var sending =
        new Digests.Sending(
            owner,
            new Outlets(List.of(outlet)),
            listener,
            time,
            time::nanoTime,
            nanos -> time.step(Duration.ofNanos(nanos)));
    return Digests.of(
        store, new WholeComposing(arrivals), sending, subscriptions, DigestSettings.DEFAULTS);
  }

  /// Papers of which the names tell what is lost or comes twice.
  void arrive(String... ids) {
    for (var id : ids) {
      arrivals.arrive(id, time.instant());
    }
  }

  /// Everything that is due, again and again until nothing is left to do at this moment.
  static void runAll(Digests digests) throws InterruptedException {
    for (var key : digests.due()) {
      digests.run(key);
    }
  }

  List<List<String>> postedPapers() {
    return outlet.posted().stream()
        .map(digest -> digest.items().stream().map(item -> item.paper().value()).toList())
        .toList();
  }

  @Override
  public void close() {
    store.close();
  }
}
