package io.github.paperboy.sync;

import io.github.paperboy.ingest.IngestListener;
import io.github.paperboy.ingest.IngestReport;
import io.github.paperboy.ingest.IngestSettings;
import io.github.paperboy.ingest.StopSignal;
import io.github.paperboy.ingest.Workshop;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.source.LiveSource;
import io.github.paperboy.source.arxiv.Announcements;
import io.github.paperboy.source.arxiv.ArxivSettings;
import io.github.paperboy.source.arxiv.Harvest;
import io.github.paperboy.source.http.HttpSettings;
import io.github.paperboy.source.http.PoliteClient;
import io.github.paperboy.source.huggingface.DailyPapers;
import io.github.paperboy.source.huggingface.HuggingFaceSettings;
import io.github.paperboy.store.PaperStore;
import io.github.paperboy.store.SqlitePaperStore;
import io.github.paperboy.store.StoreSettings;
import io.github.paperboy.testing.DyingStore;
import io.github.paperboy.testing.FakeArxiv;
import io.github.paperboy.testing.FakeDailyPapers;
import io.github.paperboy.testing.MemoryIndex;
import io.github.paperboy.testing.SteppedTiming;
import io.github.paperboy.testing.WordHashEmbeddingModel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Fake services, the client that asks them, and a store and an index that outlive every round.
final class SyncRig implements AutoCloseable {
  private static final IngestSettings SETTINGS =
      new IngestSettings(1, 50, Duration.ofHours(1), 16, 3);

  final SteppedTiming timing = new SteppedTiming("2026-11-16T13:00:00Z");
  final FakeArxiv arxiv = new FakeArxiv(timing, 7);
  final FakeDailyPapers daily = new FakeDailyPapers(timing);
  final MemoryIndex index = new MemoryIndex();
  final StopSignal stop = new StopSignal();
  final PaperStore store;
  private final PoliteClient client;

  SyncRig(Path directory) {
    store = SqlitePaperStore.open(directory.resolve("papers.db"), StoreSettings.DEFAULTS, timing);
    client = new PoliteClient(HttpSettings.DEFAULTS, Set.of(), timing, new Random(5));
  }

  LiveSource daily() {
    return new DailyPapers(client, new HuggingFaceSettings(daily.service().base(), 2, 2), timing);
  }

  LiveSource harvest() {
    return new Harvest(client, arxivSettings(), timing);
  }

  LiveSource announcements() {
    return new Announcements(client, arxivSettings(), harvest(), timing);
  }

  private ArxivSettings arxivSettings() {
    return new ArxivSettings(List.of("cs.AI"), arxiv.rss(), arxiv.oai(), arxiv.atom(), 1);
  }

  List<LiveSource> sources() {
    return List.of(daily(), announcements(), harvest());
  }

  IngestReport round(List<LiveSource> sources) {
    return round(store, sources, null);
  }

  IngestReport since(LocalDate day, LiveSource source) {
    return round(store, List.of(source), day);
  }

  /// A round in which the process dies at a write to the store.
  ///
  /// @return whether it died; false when there were fewer writes
  boolean dyingRound(int writes) {
    try {
      round(DyingStore.of(store, writes), sources(), null);
      return false;
    } catch (DyingStore.Death _) {
      index.crash();
      return true;
    }
  }

  private IngestReport round(
      PaperStore through, List<LiveSource> sources, @Nullable LocalDate since) {
    var workshop =
        new Workshop(
            through,
            index,
            new WordHashEmbeddingModel(),
            "fake/2",
            timing,
            IngestListener.NONE,
            stop);
    return new Sync(workshop, SETTINGS).run(sources, since);
  }

  /// Every stored paper's id, in the order in which they came.
  List<String> stored() {
    return store.arrivalsAfter(0, 100_000).stream().map(a -> a.paper().id().value()).toList();
  }

  List<Paper> papers() {
    var papers = new ArrayList<Paper>();
    store.newestFirst(100, papers::addAll);
    return papers;
  }

  int indexed() {
    try (var view = index.view()) {
      return view.stats().papers();
    }
  }

  @Override
  public void close() {
    client.close();
    arxiv.close();
    daily.close();
    store.close();
  }
}
