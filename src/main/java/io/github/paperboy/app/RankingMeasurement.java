package io.github.paperboy.app;

import io.github.paperboy.eval.CachedEncoder;
import io.github.paperboy.eval.EvalIndex;
import io.github.paperboy.eval.Qrels;
import io.github.paperboy.eval.Queries;
import io.github.paperboy.eval.Ranker;
import io.github.paperboy.eval.RankingEval;
import io.github.paperboy.eval.RankingReport;
import io.github.paperboy.index.IndexOpening;
import io.github.paperboy.index.PaperIndex;
import io.github.paperboy.index.lucene.LuceneIndexes;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.retrieve.Stage;
import io.github.paperboy.retrieve.StagedSearch;
import io.github.paperboy.source.Fetched;
import io.github.paperboy.source.files.ReadSettings;
import io.github.paperboy.source.files.SourceFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;

/// Measures how well judged collections are ranked, stage by stage, in an index of its own.
/// Encodings are kept in the data directory, so that measuring again encodes nothing.
public final class RankingMeasurement {
  private final Place place;
  private final LongConsumer progress;

  /// @param progress hears how many papers have been encoded so far
  public RankingMeasurement(Place place, LongConsumer progress) {
    this.place = place;
    this.progress = progress;
  }

  /// What to measure with.
  ///
  /// @param name of the collection, in reports
  /// @param corpus JSON lines of papers
  /// @param queries JSON lines with id and text
  /// @param qrels query, document and grade, separated by tabs
  /// @param part of the queries, see [Queries#part]
  public record Collection(String name, Path corpus, Path queries, Path qrels, String part) {}

  /// Which papers are encoded.
  public enum Encoded {
    ALL,
    /// Only those that some query finds without the encoder: for a collection too large for more.
    POOL
  }

  /// @throws UncheckedIOException if a file cannot be read; its message says what and why
  public RankingReport run(Collection collection, Encoded encoded) {
    try (var directory = TemporaryDirectory.create();
        var models = Models.loading(place)) {
      var opening =
          LuceneIndexes.openWriter(
              directory.path().resolve("index"),
              place.config().index().withYardstick(),
              models.fingerprint());
      if (!(opening instanceof IndexOpening.Ready<PaperIndex>(var index))) {
        throw new IllegalStateException("a new index did not open: " + opening);
      }
      try (index) {
        return run(collection, encoded, models, index);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  private RankingReport run(Collection collection, Encoded encoded, Models models, PaperIndex index)
      throws IOException {
    var queries = Queries.part(Queries.read(collection.queries()), collection.part());
    var encoder =
        CachedEncoder.open(models.papers(), place.data().root().resolve("eval-encodings"));
    var filling = new EvalIndex(index, models.statics(), encoder, progress);
    add(collection.corpus(), filling);
    switch (encoded) {
      case ALL -> filling.encodeAll();
      case POOL -> filling.encodePool(queries);
    }
    var search =
        new StagedSearch(index, models.embeddings(), place.config().retrieve(), place.clock());
    var rankers = Arrays.stream(Stage.values()).map(stage -> ranker(stage, search)).toList();
    return new RankingEval(place.clock())
        .run(collection.name(), queries, Qrels.read(collection.qrels()), rankers);
  }

  private static void add(Path corpus, EvalIndex filling) throws IOException {
    try (var source = SourceFiles.open(corpus, ReadSettings.DEFAULTS)) {
      while (source.next() instanceof Fetched.Batch batch) {
        filling.add(batch.papers());
      }
    }
  }

  private static Ranker ranker(Stage stage, StagedSearch search) {
    return new Ranker() {
      @Override
      public String stage() {
        return stage.label();
      }

      @Override
      public List<PaperId> rank(String query, int depth) {
        return search.rank(stage, query, depth);
      }
    };
  }
}
