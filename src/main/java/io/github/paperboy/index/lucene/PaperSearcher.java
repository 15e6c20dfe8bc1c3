package io.github.paperboy.index.lucene;

import io.github.paperboy.index.IndexStats;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.jspecify.annotations.Nullable;

/// A searcher that scores as this index scores and counts its papers once.
final class PaperSearcher extends IndexSearcher {
  /// How the fields score: BM25, the yardstick with its own constants.
  static final Similarity SIMILARITY =
      new PerFieldSimilarityWrapper() {
        private final Similarity usual = new BM25Similarity(1.2f, 0.75f);
        private final Similarity plain = new BM25Similarity(0.9f, 0.4f);

        @Override
        public Similarity get(String field) {
          return field.equals(Fields.PLAIN) ? plain : usual;
        }
      };

  private static final int MOST_REMEMBERED = 30_000;

  private final IndexSpec spec;
  private final Map<Term, Integer> frequencies = new ConcurrentHashMap<>();
  private volatile @Nullable IndexStats stats;

  PaperSearcher(IndexReader reader, IndexSpec spec) {
    super(reader, task -> Thread.ofVirtual().start(task));
    this.spec = spec;
    setSimilarity(SIMILARITY);
  }

  /// All segments in one piece: only the walks through graphs, a task for each segment, and what
  /// [Halves] reads are worth several threads.
  @Override
  protected LeafSlice[] slices(List<LeafReaderContext> leaves) {
    var whole = leaves.stream().map(LeafReaderContextPartition::createForEntireSegment).toList();
    return whole.isEmpty() ? new LeafSlice[0] : new LeafSlice[] {new LeafSlice(whole)};
  }

  IndexSpec spec() {
    return spec;
  }

  /// How many documents hold a term, looked up in every segment once. For terms of which there are
  /// not many, such as [Fields#TITLE_GRAMS] has.
  int rememberedFrequency(Term term) throws IOException {
    var known = frequencies.get(term);
    if (known != null) {
      return known;
    }
    int counted = getIndexReader().docFreq(term);
    if (frequencies.size() < MOST_REMEMBERED) {
      frequencies.put(term, counted);
    }
    return counted;
  }

  /// Counted by the first who asks; two at once count twice and agree.
  IndexStats stats() throws IOException {
    var counted = stats;
    if (counted == null) {
      counted = new StatsReader(this).read();
      stats = counted;
    }
    return counted;
  }
}
