package io.github.paperboy.watch;

import io.github.paperboy.ask.AskPipeline;
import io.github.paperboy.ask.AskSettings;
import io.github.paperboy.ask.extractive.ExtractiveWriter;
import io.github.paperboy.digest.DigestSettings;
import io.github.paperboy.digest.NewPapers;
import io.github.paperboy.index.IndexEntry;
import io.github.paperboy.index.IndexFingerprint;
import io.github.paperboy.index.IndexFingerprint.Embedding;
import io.github.paperboy.index.IndexOpening;
import io.github.paperboy.index.PaperIndex;
import io.github.paperboy.index.lucene.LuceneIndexes;
import io.github.paperboy.index.lucene.LuceneSettings;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.paper.Span;
import io.github.paperboy.retrieve.Embeddings;
import io.github.paperboy.retrieve.QueryUnderstanding;
import io.github.paperboy.retrieve.Request;
import io.github.paperboy.retrieve.RetrieveSettings;
import io.github.paperboy.retrieve.Retriever;
import io.github.paperboy.retrieve.SearchPlan;
import io.github.paperboy.retrieve.Vocabulary;
import io.github.paperboy.testing.WordHashEmbeddingModel;
import io.github.paperboy.testing.WordHashPaperEncoder;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A desk over a real index, real understanding, real search and real quoting; only the models are
/// replaced by words.
final class SearchingDesk implements WatchDesk, AutoCloseable {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final WordHashPaperEncoder ENCODER = new WordHashPaperEncoder();
  private static final Embeddings MODELS =
      new Embeddings(new WordHashEmbeddingModel(), ENCODER, new WordHashEmbeddingModel());

  private final PaperIndex index;
  private final Retriever retriever;
  private final ExtractiveWriter writer;

  SearchingDesk(Path directory) {
    var words = new Embedding(ENCODER.fingerprint(), MODELS.statics().dimension());
    index =
        switch (LuceneIndexes.openWriter(
            directory.resolve("index"),
            LuceneSettings.DEFAULTS,
            new IndexFingerprint(words, words))) {
          case IndexOpening.Ready<PaperIndex>(var opened) -> opened;
          case IndexOpening<PaperIndex> other -> throw new AssertionError(other.toString());
        };
    retriever = new Retriever(index, MODELS, RetrieveSettings.DEFAULTS, InstantSource.system());
    writer =
        new ExtractiveWriter(
            MODELS.encoder(), ENCODER, SearchingDesk::sameWords, AskSettings.DEFAULTS);
  }

  /// 1 for each word that another text has too.
  private static List<double[]> sameWords(String text, List<Span> words, List<String> others) {
    return others.stream()
        .map(other -> {
          var there = words(other);
          return words.stream()
              .mapToDouble(word -> there.contains(word.of(text).toLowerCase(Locale.ROOT)) ? 1 : 0)
              .toArray();
        })
        .toList();
  }

  private static Set<String> words(String text) {
    return new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("\\W+")));
  }

  void index(List<Paper> papers) {
    List<IndexEntry> entries = new ArrayList<>();
    for (var paper : papers) {
      var statics = MODELS.statics().embed(paper.titleAndAbstract()).content().vector();
      entries.add(new IndexEntry(paper, statics, ENCODER.encode(List.of(paper)).getFirst()));
    }
    index.upsert(entries);
    index.refresh();
  }

  @Override
  public void refresh() {
    index.refresh();
  }

  @Override
  public NewPapers read(List<Paper> papers) {
    return reader().read(papers);
  }

  NewPapers.Reader reader() {
    return new NewPapers.Reader(index, MODELS, DigestSettings.DEFAULTS);
  }

  @Override
  public Set<PaperId> unencoded(List<PaperId> papers) {
    return Set.of();
  }

  @Override
  public SearchPlan understand(String text) {
    try (var view = index.view()) {
      var known = Vocabulary.of(view.stats());
      return new QueryUnderstanding().understand(Request.of(text), known, TODAY);
    }
  }

  @Override
  public Prospect search(String question) {
    var found = retriever.retrieve(understand(question));
    var readable =
        writer.nearest(found.plan(), found.evidence()).stream()
            .map(each -> each.paper().id())
            .toList();
    var pipeline = new AskPipeline(_ -> found, writer, InstantSource.system());
    return new Prospect(readable, () -> pipeline.ask(Request.of(question)));
  }

  @Override
  public void close() {
    index.close();
  }
}
