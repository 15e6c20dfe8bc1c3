package io.github.paperboy.sync;

import io.github.paperboy.index.IndexFingerprint;
import io.github.paperboy.index.IndexFingerprint.Embedding;
import io.github.paperboy.index.IndexOpening;
import io.github.paperboy.index.PaperIndex;
import io.github.paperboy.index.lucene.LuceneIndexes;
import io.github.paperboy.index.lucene.LuceneSettings;
import io.github.paperboy.ingest.IngestSettings;
import io.github.paperboy.ingest.StopSignal;
import io.github.paperboy.ingest.Workshop;
import io.github.paperboy.source.LiveSource;
import io.github.paperboy.source.arxiv.Announcements;
import io.github.paperboy.source.arxiv.ArxivSettings;
import io.github.paperboy.source.arxiv.Harvest;
import io.github.paperboy.source.http.HttpSettings;
import io.github.paperboy.source.http.PoliteClient;
import io.github.paperboy.source.huggingface.DailyPapers;
import io.github.paperboy.source.huggingface.HuggingFaceSettings;
import io.github.paperboy.store.SqlitePaperStore;
import io.github.paperboy.store.StoreSettings;
import io.github.paperboy.testing.SteppedTiming;
import io.github.paperboy.testing.WordHashEmbeddingModel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// A process of its own that reads all live sources once, with the real client, store and index,
/// and says each step, until it is done or killed. Its waits between requests are over at once.
final class KilledSync {
  private static final IngestSettings OFTEN =
      new IngestSettings(2, 5, Duration.ofMillis(20), 16, 3);

  private KilledSync() {}

  /// @param arguments directory, time, address of arXiv, address of Daily Papers
  public static void main(String[] arguments) {
    var timing = new SteppedTiming(arguments[1]);
    try (var store = store(Path.of(arguments[0]), timing);
        var index = index(Path.of(arguments[0]));
        var client = new PoliteClient(HttpSettings.DEFAULTS, Set.of(), timing, new Random(5))) {
      var workshop =
          new Workshop(
              store,
              index,
              new WordHashEmbeddingModel(),
              "fake/2",
              timing,
              event -> System.out.println(event.getClass().getSimpleName()),
              new StopSignal());
      System.out.println("ready");
      new Sync(workshop, OFTEN).run(sources(client, arguments, timing), null);
    }
    System.out.println("done");
  }

  private static List<LiveSource> sources(
      PoliteClient client, String[] arguments, InstantSource clock) {
    var base = arguments[2];
    var arxiv =
        new ArxivSettings(List.of("cs.AI"), base + "/rss", base + "/oai", base + "/api/query", 1);
    var harvest = new Harvest(client, arxiv, clock);
    return List.of(
        new DailyPapers(client, new HuggingFaceSettings(arguments[3], 2, 2), clock),
        new Announcements(client, arxiv, harvest, clock),
        harvest);
  }

  static SqlitePaperStore store(Path directory, InstantSource clock) {
    return SqlitePaperStore.open(directory.resolve("papers.db"), StoreSettings.DEFAULTS, clock);
  }

  static PaperIndex index(Path directory) {
    var fingerprint =
        new IndexFingerprint(
            new Embedding("word-hash", new WordHashEmbeddingModel().dimension()),
            new Embedding("fake/2", 2));
    var opening =
        LuceneIndexes.openWriter(directory.resolve("index"), LuceneSettings.DEFAULTS, fingerprint);
    if (opening instanceof IndexOpening.Ready<PaperIndex>(var index)) {
      return index;
    }
    throw new IllegalStateException("the index does not open: " + opening);
  }
}
