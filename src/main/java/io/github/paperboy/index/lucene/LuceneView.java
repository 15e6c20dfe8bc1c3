package io.github.paperboy.index.lucene;

import io.github.paperboy.index.Encoding;
import io.github.paperboy.index.Hit;
import io.github.paperboy.index.IndexStats;
import io.github.paperboy.index.IndexView;
import io.github.paperboy.index.LexicalQuery;
import io.github.paperboy.index.Order;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.index.Space;
import io.github.paperboy.index.lucene.DocIds.Located;
import io.github.paperboy.index.lucene.LuceneSettings.Yardstick;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;

/// One moment of an index. Safe for any number of threads.
final class LuceneView implements IndexView {
  private static final Query UNENCODED = new TermQuery(new Term(Fields.MARK, Fields.UNENCODED));

  private final SearcherManager searchers;
  private final PaperSearcher searcher;
  private final DocIds ids;
  private final AtomicBoolean isOpen = new AtomicBoolean(true);

  private LuceneView(SearcherManager searchers, PaperSearcher searcher) {
    this.searchers = searchers;
    this.searcher = searcher;
    this.ids = new DocIds(searcher.getIndexReader());
  }

  static LuceneView acquire(SearcherManager searchers) throws IOException {
    return new LuceneView(searchers, (PaperSearcher) searchers.acquire());
  }

  @Override
  public List<Hit> lexical(LexicalQuery query, PaperFilter filter, int limit) {
    checkLimit(limit);
    return Io.read("search for words", () -> matching(query, filter, limit));
  }

  private List<Hit> matching(LexicalQuery query, PaperFilter filter, int limit) throws IOException {
    return switch (query) {
      case LexicalQuery.Words words ->
          scored(
              WordQuery.of(
                  words.text(),
                  searcher.getIndexReader(),
                  searcher.spec().settings().maxQueryTerms()),
              filter,
              limit);
      case LexicalQuery.Plain plain -> {
        checkYardstick();
        yield scored(WordQuery.plain(plain.text()), filter, limit);
      }
      case LexicalQuery.TitleLike title ->
          new TitleSearch(searcher, ids).search(title.text(), filter, limit);
    };
  }

  private List<Hit> scored(Query query, PaperFilter filter, int limit) throws IOException {
    return TopHits.search(
        searcher, ids, FactQuery.restrict(query, filter, searcher.getIndexReader()), limit);
  }

  @Override
  public List<Hit> nearest(Space space, float[] vector, PaperFilter filter, int limit) {
    checkLimit(limit);
    searcher.spec().checkVector(space, vector, "the question");
    return Io.read(
        "search for vectors",
        () ->
            TopHits.ordered(
                ids,
                switch (space) {
                  case STATIC -> NearestScan.search(searcher, vector, allowed(filter), limit);
                  case ENCODED -> NearestGraph.search(searcher, space, vector, filter, limit);
                },
                limit));
  }

  @Override
  public List<Hit> nearestUnencoded(float[] vector, PaperFilter filter, int limit) {
    checkLimit(limit);
    searcher.spec().checkVector(Space.STATIC, vector, "the question");
    return Io.read(
        "search for vectors",
        () -> {
          var both =
              new BooleanQuery.Builder()
                  .add(UNENCODED, BooleanClause.Occur.FILTER)
                  .add(allowed(filter), BooleanClause.Occur.FILTER)
                  .build();
          return TopHits.ordered(ids, NearestScan.search(searcher, vector, both, limit), limit);
        });
  }

  private Query allowed(PaperFilter filter) throws IOException {
    return FactQuery.of(filter, searcher.getIndexReader());
  }

  @Override
  public List<Hit> browse(Order order, PaperFilter filter, int limit) {
    checkLimit(limit);
    return Io.read(
        "browse papers",
        () -> {
          var found =
              sorted(FactQuery.of(filter, searcher.getIndexReader()), Orders.of(order), limit);
          List<Hit> hits = new ArrayList<>(found.size());
          for (int i = 0; i < found.size(); i++) {
            hits.add(new Hit(found.get(i), (double) limit - i));
          }
          return hits;
        });
  }

  @Override
  public List<PaperId> unencoded(int limit) {
    checkLimit(limit);
    return Io.read(
        "find papers to encode", () -> sorted(UNENCODED, Orders.of(Order.NEWEST), limit));
  }

  private List<PaperId> sorted(Query query, Sort sort, int limit) throws IOException {
    int count = Math.min(limit, Math.max(1, searcher.getIndexReader().maxDoc()));
    var found = searcher.search(query, count, sort).scoreDocs;
    return ids.ids(Stream.of(found).mapToInt(each -> each.doc).toArray());
  }

  @Override
  public Map<PaperId, float[]> staticVectors(Collection<PaperId> wanted) {
    return Io.read(
        "read vectors",
        () -> {
          Map<PaperId, float[]> vectors = HashMap.newHashMap(wanted.size());
          var cursor =
              new VectorCursor(searcher.getIndexReader().leaves(), Fields.vector(Space.STATIC));
          for (var located : ids.locate(wanted)) {
            var vector = cursor.at(located.doc());
            if (vector != null) {
              vectors.put(located.id(), vector.clone());
            }
          }
          return vectors;
        });
  }

  @Override
  public Map<PaperId, Encoding> encodings(Collection<PaperId> wanted) {
    return Io.read(
        "read encodings", () -> Halves.read(searcher, ids.locate(wanted), this::encodings));
  }

  private Map<PaperId, Encoding> encodings(List<Located> part) throws IOException {
    Map<PaperId, Encoding> encodings = HashMap.newHashMap(2 * part.size());
    var cursor = new DocValuesCursor(searcher.getIndexReader().leaves(), Fields.ENCODING);
    for (var located : part) {
      var bytes = cursor.at(located.doc());
      if (bytes != null) {
        int end = bytes.offset + bytes.length;
        var array = Arrays.copyOfRange(bytes.bytes, bytes.offset, end);
        encodings.put(located.id(), Encoding.fromBytes(array));
      }
    }
    return encodings;
  }

  @Override
  public Optional<Paper> paper(PaperId id) {
    return papers(List.of(id)).stream().findFirst();
  }

  @Override
  public List<Paper> papers(List<PaperId> wanted) {
    var papers =
        Io.read("read papers", () -> Halves.read(searcher, ids.locate(wanted), this::papersOf));
    return wanted.stream().map(papers::get).filter(Objects::nonNull).toList();
  }

  private Map<PaperId, Paper> papersOf(List<Located> part) throws IOException {
    Map<PaperId, Paper> papers = HashMap.newHashMap(2 * part.size());
    for (var located : part) {
      papers.put(located.id(), PaperTexts.read(searcher, located.doc()));
    }
    return papers;
  }

  @Override
  public int count(PaperFilter filter) {
    return Io.read(
        "count papers", () -> searcher.count(FactQuery.of(filter, searcher.getIndexReader())));
  }

  @Override
  public IndexStats stats() {
    return Io.read("count papers", searcher::stats);
  }

  @Override
  public void close() {
    if (isOpen.compareAndSet(true, false)) {
      Io.write("close a view", () -> searchers.release(searcher));
    }
  }

  private void checkYardstick() {
    if (searcher.spec().settings().yardstick() == Yardstick.ABSENT) {
      throw new IllegalStateException(
          "this index has no field for plain BM25; make it with LuceneSettings.withYardstick()");
    }
  }

  private static void checkLimit(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit is " + limit + "; it starts at 1");
    }
  }
}
