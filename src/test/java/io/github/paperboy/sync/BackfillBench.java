package io.github.paperboy.sync;

import io.github.paperboy.index.IndexFingerprint;
import io.github.paperboy.index.IndexFingerprint.Embedding;
import io.github.paperboy.index.IndexOpening;
import io.github.paperboy.index.PaperIndex;
import io.github.paperboy.index.lucene.LuceneIndexes;
import io.github.paperboy.index.lucene.LuceneSettings;
import io.github.paperboy.ingest.IngestEvent;
import io.github.paperboy.ingest.IngestSettings;
import io.github.paperboy.ingest.StopSignal;
import io.github.paperboy.ingest.Workshop;
import io.github.paperboy.source.arxiv.ArxivSettings;
import io.github.paperboy.source.arxiv.Harvest;
import io.github.paperboy.source.http.HttpSettings;
import io.github.paperboy.source.http.PoliteClient;
import io.github.paperboy.store.SqlitePaperStore;
import io.github.paperboy.store.StoreSettings;
import io.github.paperboy.testing.FakeArxiv;
import io.github.paperboy.testing.FakePaper;
import io.github.paperboy.testing.SteppedTiming;
import io.github.paperboy.testing.WordHashEmbeddingModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Measures a backfill of a year from a harvest on this machine: papers a second without arXiv's
/// waits, and memory. A program, not a test: figures are printed, never asserted. Argument: how
/// many papers.
final class BackfillBench {
  private static final LocalDate FIRST = LocalDate.of(2025, 11, 21);
  private static final int PAGE = 1_000;

  private BackfillBench() {}

  public static void main(String[] arguments) throws IOException {
    int papers = Integer.parseInt(arguments[0]);
    var directory = Files.createTempDirectory("backfill");
    var timing = new SteppedTiming("2026-11-20T08:00:00Z");
    try (var arxiv = new FakeArxiv(timing, PAGE);
        var client = new PoliteClient(HttpSettings.DEFAULTS, Set.of(), timing, new Random(1))) {
      for (int i = 0; i < papers; i++) {
        var day = FIRST.plusDays(364L * i / papers);
        arxiv.on(
            day, List.of(FakePaper.of(i % 100_000, day).numbered("26%02d".formatted(i / 100_000))));
      }
      var settings = new ArxivSettings(List.of("cs.AI"), arxiv.rss(), arxiv.oai(), arxiv.atom(), 3);
      run(directory, new Harvest(client, settings, timing));
      System.out.printf("%s of arXiv's waits%n", total(timing.pauses()));
    }
  }

  private static Duration total(List<Duration> pauses) {
    return pauses.stream().reduce(Duration.ZERO, Duration::plus);
  }

  private static void run(Path directory, Harvest harvest) {
    try (var store =
            SqlitePaperStore.open(
                directory.resolve("papers.db"), StoreSettings.DEFAULTS, InstantSource.system());
        var index = index(directory)) {
      var workshop =
          new Workshop(
              store,
              index,
              new WordHashEmbeddingModel(),
              "none",
              InstantSource.system(),
              BackfillBench::tell,
              new StopSignal());
      var report = new Sync(workshop, IngestSettings.DEFAULTS).run(List.of(harvest), FIRST);
      System.out.println(report.files().getFirst());
    }
  }

  private static PaperIndex index(Path directory) {
    var dimension = new WordHashEmbeddingModel().dimension();
    var opening =
        LuceneIndexes.openWriter(
            directory.resolve("index"),
            LuceneSettings.DEFAULTS,
            new IndexFingerprint(new Embedding("words", dimension), new Embedding("none", 2)));
    if (opening instanceof IndexOpening.Ready<PaperIndex>(var index)) {
      return index;
    }
    throw new IllegalStateException("the index does not open: " + opening);
  }

  private static void tell(IngestEvent event) {
    if (event instanceof IngestEvent.Reading reading && reading.counts().papers() % 25_000 == 0) {
      var runtime = Runtime.getRuntime();
      System.gc();
      long used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
      System.out.printf(
          "%,d papers, %,.0f/s, day %d of %d, %d MB of heap in use%n",
          reading.counts().papers(), reading.rate(), reading.position(), reading.size(), used);
    }
  }
}
