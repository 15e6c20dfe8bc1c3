package io.github.paperboy.digest;

import io.github.paperboy.index.IndexEntry;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.retrieve.Embeddings;
import io.github.paperboy.store.DigestStore;
import io.github.paperboy.store.StoreSettings;
import io.github.paperboy.store.StoredSubscription.State;
import io.github.paperboy.testing.MemoryIndex;
import io.github.paperboy.testing.WordHashEmbeddingModel;
import io.github.paperboy.testing.WordHashPaperEncoder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Digests as they really are composed, over papers that arrive when a test says so, at a time that
/// a test steps.
public final class DigestLab implements AutoCloseable {
  private final SteppedTime time = new SteppedTime("2025-06-02T06:00:00Z");
  private final ListedArrivals arrivals = new ListedArrivals();
  private final MemoryIndex index = new MemoryIndex();
  private final WordHashEmbeddingModel words = new WordHashEmbeddingModel();
  private final WordHashPaperEncoder encoder = new WordHashPaperEncoder();
  private final DigestStore store;
  private volatile List<StaleSource> stale = List.of();
  private final Subscriptions subscriptions;

  /// @param file of the store
  public DigestLab(Path file) {
    store = DigestStore.open(file, StoreSettings.DEFAULTS);
    subscriptions =
        new Subscriptions(store, arrivals, DigestSettings.DEFAULTS, time, new Random(3));
  }

  public DigestStore store() {
    return store;
  }

  public Subscriptions subscriptions() {
    return subscriptions;
  }

  public Instant now() {
    return time.instant();
  }

  /// Sources of which readers of the digests from now on should know.
  public void stale(List<StaleSource> other) {
    stale = List.copyOf(other);
  }

  public void step(Duration by) {
    time.step(by);
  }

  public void arrive(List<Paper> papers) {
    for (var paper : papers) {
      arrivals.arrive(paper, time.instant());
      index.upsert(
          List.of(
              new IndexEntry(
                  paper,
                  words.embed(paper.titleAndAbstract()).content().vector(),
                  encoder.encode(List.of(paper)).getFirst())));
    }
    index.refresh();
  }

  /// A process of its own on the same store.
  public Digests process(String owner, List<DigestOutlet> outlets, DigestListener listener) {
    var base =
        new Digests.Base(
            store, arrivals, index, new Embeddings(words, encoder, words), () -> stale);
    var sending =
        new Digests.Sending(
            owner,
            new Outlets(outlets),
            listener,
            time,
            time::nanoTime,
            nanos -> time.step(Duration.ofNanos(nanos)));
    return Digests.of(base, sending, subscriptions, DigestSettings.DEFAULTS);
  }

  /// Kites and lanterns, daily at eight by universal time.
  public Standing subscribe(String id, Target target, Presentation presentation) {
    return subscriptions.add(
        new Subscription(
            id,
            "Kites & lanterns",
            target,
            Timetable.daily(LocalTime.of(8, 0), ZoneOffset.UTC),
            Interests.inTopics("flying kites", "lanterns in wind"),
            presentation,
            ""),
        State.ACTIVE);
  }

  /// Everything that is due at this moment, each once.
  public static List<DigestOutcome> run(Digests digests) throws InterruptedException {
    List<DigestOutcome> outcomes = new ArrayList<>();
    for (var key : digests.due()) {
      outcomes.add(digests.run(key));
    }
    return outcomes;
  }

  @Override
  public void close() {
    store.close();
  }
}
