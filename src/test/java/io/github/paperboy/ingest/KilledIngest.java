package io.github.paperboy.ingest;

import io.github.paperboy.index.IndexFingerprint;
import io.github.paperboy.index.IndexFingerprint.Embedding;
import io.github.paperboy.index.IndexOpening;
import io.github.paperboy.index.PaperIndex;
import io.github.paperboy.index.lucene.LuceneIndexes;
import io.github.paperboy.index.lucene.LuceneSettings;
import io.github.paperboy.ingest.TestWorkshop.FakeEncoder;
import io.github.paperboy.store.SqlitePaperStore;
import io.github.paperboy.store.StoreSettings;
import io.github.paperboy.testing.FakeSource;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// A process of its own that reads and encodes made-up papers into a directory and says so, line by
/// line, until it is done or killed.
final class KilledIngest {
  static final int PAPERS = 600;

  private static final IngestSettings OFTEN =
      new IngestSettings(2, 10, Duration.ofMillis(50), 16, 3);
  private static final IndexFingerprint FINGERPRINT =
      new IndexFingerprint(new Embedding("lengths", 1), new Embedding(TestWorkshop.FINGERPRINT, 2));

  private KilledIngest() {}

  public static void main(String[] arguments) {
    run(Path.of(arguments[0]), line -> System.out.println(line));
  }

  /// Hears each line when what it tells has happened.
  interface Acknowledged {
    void say(String line);
  }

  static void run(Path directory, Acknowledged acknowledged) {
    try (var store = store(directory);
        var index = index(directory)) {
      var workshop =
          TestWorkshop.of(store, index, event -> tell(event, acknowledged), new StopSignal());
      var input = TestWorkshop.input("papers", FakeSource.of(TestWorkshop.papers(PAPERS), 20));
      new Ingest(workshop, OFTEN).run(List.of(input));
      new EncodeBacklog(workshop, new FakeEncoder(), OFTEN).run();
    }
  }

  private static void tell(IngestEvent event, Acknowledged acknowledged) {
    switch (event) {
      case IngestEvent.Reading reading -> acknowledged.say("stored " + reading.counts().papers());
      case IngestEvent.Encoding encoding -> acknowledged.say("encoded " + encoding.done());
      case IngestEvent.Read _, IngestEvent.Restoring _ -> {}
    }
  }

  static SqlitePaperStore store(Path directory) {
    var file = directory.resolve("papers.sqlite");
    return SqlitePaperStore.open(file, StoreSettings.DEFAULTS, InstantSource.system());
  }

  static PaperIndex index(Path directory) {
    var opening =
        LuceneIndexes.openWriter(directory.resolve("index"), LuceneSettings.DEFAULTS, FINGERPRINT);
    if (opening instanceof IndexOpening.Ready<PaperIndex>(var index)) {
      return index;
    }
    throw new IllegalStateException("the index does not open: " + opening);
  }
}
