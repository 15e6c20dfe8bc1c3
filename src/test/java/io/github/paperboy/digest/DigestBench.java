package io.github.paperboy.digest;

import io.github.paperboy.store.DigestStore;
import io.github.paperboy.store.StoreSettings;
import io.github.paperboy.store.StoredSubscription.State;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/// Subscriptions that are due, for tests of what drives them: real time, real store, an outlet that
/// takes all.
public final class DigestBench implements AutoCloseable {
  private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

  private final Path file;
  private final DigestStore store;
  private final ListedArrivals arrivals = new ListedArrivals();
  private final ConcurrentLinkedQueue<String> posted = new ConcurrentLinkedQueue<>();

  public DigestBench(Path directory, List<String> ids) {
    file = directory.resolve("papers.db");
    store = DigestStore.open(file, StoreSettings.DEFAULTS);
    var yesterday = NOW.minusSeconds(86_400);
    ids.forEach(id -> subscriptions(() -> yesterday).add(subscription(id), State.ACTIVE));
    arrivals.arrive("a", NOW.minusSeconds(60));
  }

  private static Subscription subscription(String id) {
    return new Subscription(
        id,
        "Kites",
        new Target.Channel(1, 2),
        Timetable.daily(LocalTime.of(7, 0), ZoneOffset.UTC),
        Interests.inTopics("flying kites"),
        Presentation.USUAL,
        "");
  }

  private Subscriptions subscriptions(InstantSource clock) {
    return new Subscriptions(store, arrivals, DigestSettings.DEFAULTS, clock, new Random(3));
  }

  public Path file() {
    return file;
  }

  public Digests process(String owner) {
    InstantSource clock = () -> NOW;
    var sending =
        new Digests.Sending(
            owner,
            new Outlets(List.of(new TakingOutlet())),
            DigestListener.NONE,
            clock,
            System::nanoTime,
            TimeUnit.NANOSECONDS::sleep);
    return Digests.of(
        store,
        new WholeComposing(arrivals),
        sending,
        subscriptions(clock),
        DigestSettings.DEFAULTS);
  }

  /// Waits until so many digests are noted as done, then a moment longer for any too many.
  public void awaitPosted(int count) throws InterruptedException {
    while (posted.size() < count || !store.openPosts().isEmpty()) {
      Thread.sleep(20);
    }
    Thread.sleep(300);
  }

  public List<String> postedSubscriptions() {
    return List.copyOf(posted);
  }

  private final class TakingOutlet implements DigestOutlet {
    @Override
    public boolean serves(Target target) {
      return true;
    }

    @Override
    public Sent post(Delivery delivery) {
      posted.add(delivery.subscription().id());
      return new Sent.Posted("m");
    }

    @Override
    public Found find(Delivery delivery) {
      return new Found.Absent();
    }
  }

  @Override
  public void close() {
    store.close();
  }
}
