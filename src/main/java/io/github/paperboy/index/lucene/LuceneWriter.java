package io.github.paperboy.index.lucene;

import io.github.paperboy.index.IndexEntry;
import io.github.paperboy.index.IndexView;
import io.github.paperboy.index.PaperIndex;
import io.github.paperboy.index.Space;
import io.github.paperboy.paper.PaperId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/// An index open for writing; holds its lock. Safe for any number of threads.
final class LuceneWriter implements PaperIndex {
  /// A search walks through each segment: with four it takes three quarters of the processor time
  /// that it takes with twelve; see `src/docs/speed.md`.
  private static final int FEW_SEGMENTS = 4;

  /// Up to so many stay while little is written, or every few new papers would have thousands of
  /// others written again.
  private static final int MANY_SEGMENTS = 8;

  /// A part of all papers that is not little.
  private static final int MUCH = 16;

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final IndexSpec spec;
  private final Parallel parallel;
  private final LongAdder written = new LongAdder();

  /// Takes over the directory and the writer.
  LuceneWriter(Directory directory, IndexWriter writer, IndexSpec spec) throws IOException {
    this.directory = directory;
    this.writer = writer;
    this.spec = spec;
    this.searchers = new SearcherManager(writer, new Searchers(spec));
    this.parallel = new Parallel(spec.settings().indexingThreads());
  }

  @Override
  public void upsert(List<IndexEntry> entries) {
    Map<PaperId, IndexEntry> last = LinkedHashMap.newLinkedHashMap(entries.size());
    for (var entry : entries) {
      check(entry);
      last.put(entry.paper().id(), entry);
    }
    Io.write("write papers", () -> parallel.forEach(new ArrayList<>(last.values()), this::upsert));
  }

  private void upsert(IndexEntry entry) throws IOException {
    var paper = entry.paper();
    if (!paper.formerIds().isEmpty()) {
      writer.deleteDocuments(terms(paper.formerIds()));
    }
    writer.updateDocument(term(paper.id()), PaperDocument.of(entry, spec.settings()));
    written.increment();
  }

  private void check(IndexEntry entry) {
    var whose = "paper " + entry.paper().id();
    spec.checkVector(Space.STATIC, entry.staticVector(), whose);
    var encoding = entry.encoding();
    if (encoding != null) {
      spec.checkVector(Space.ENCODED, encoding.whole(), whose);
    }
  }

  @Override
  public void delete(Collection<PaperId> ids) {
    Io.write("delete papers", () -> writer.deleteDocuments(terms(ids)));
  }

  private static Term[] terms(Collection<PaperId> ids) {
    return ids.stream().map(LuceneWriter::term).toArray(Term[]::new);
  }

  private static Term term(PaperId id) {
    return new Term(Fields.ID, id.value());
  }

  @Override
  public void commit() {
    Io.write("commit", writer::commit);
  }

  @Override
  public void compact() {
    Io.write(
        "compact the index",
        () -> {
          writer.forceMergeDeletes();
          if (hasTooManySegments()) {
            writer.forceMerge(FEW_SEGMENTS);
            written.reset();
          }
        });
    refresh();
  }

  private boolean hasTooManySegments() throws IOException {
    searchers.maybeRefreshBlocking();
    var searcher = searchers.acquire();
    try {
      var reader = searcher.getIndexReader();
      boolean much = written.sum() * MUCH >= reader.numDocs();
      return reader.leaves().size() > (much ? FEW_SEGMENTS : MANY_SEGMENTS);
    } finally {
      searchers.release(searcher);
    }
  }

  @Override
  public void refresh() {
    Io.write("see what was written", searchers::maybeRefreshBlocking);
  }

  @Override
  public IndexView view() {
    return Io.read("open a view", () -> LuceneView.acquire(searchers));
  }

  @Override
  public void close() {
    parallel.close();
    Io.write(
        "close the index",
        () -> {
          searchers.close();
          writer.close();
          directory.close();
        });
  }
}
