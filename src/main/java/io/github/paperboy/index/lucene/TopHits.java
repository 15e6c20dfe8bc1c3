package io.github.paperboy.index.lucene;

import io.github.paperboy.index.Hit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/// The best documents as hits, equal scores in the order of ids. Lucene breaks ties by document
/// number, which changes when segments merge.
final class TopHits {
  /// Enough to reach past most ties at the limit.
  private static final int SLACK = 16;

  private static final int GROWTH = 8;

  static final Comparator<Hit> ORDER =
      Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::id);

  private TopHits() {}

  static List<Hit> search(IndexSearcher searcher, DocIds ids, Query query, int limit)
      throws IOException {
    int all = Math.max(1, searcher.getIndexReader().maxDoc());
    int fetch = Math.min(all, limit + SLACK);
    var docs = fetch(searcher, query, fetch);
    while (docs.length == fetch && fetch < all && isTied(docs, limit)) {
      fetch = (int) Math.min(all, (long) fetch * GROWTH);
      docs = fetch(searcher, query, fetch);
    }
    return ordered(ids, docs, limit);
  }

  /// Documents with the scores of their hits, cut to the limit.
  static List<Hit> ordered(DocIds ids, ScoreDoc[] docs, int limit) throws IOException {
    var found = ids.ids(Stream.of(docs).mapToInt(each -> each.doc).toArray());
    List<Hit> hits = new ArrayList<>(docs.length);
    for (int i = 0; i < docs.length; i++) {
      hits.add(new Hit(found.get(i), docs[i].score));
    }
    hits.sort(ORDER);
    return hits.size() <= limit ? hits : List.copyOf(hits.subList(0, limit));
  }

  private static ScoreDoc[] fetch(IndexSearcher searcher, Query query, int count)
      throws IOException {
    return searcher.search(query, new TopScoreDocCollectorManager(count, count)).scoreDocs;
  }

  private static boolean isTied(ScoreDoc[] docs, int limit) {
    return docs.length > limit && docs[docs.length - 1].score == docs[limit - 1].score;
  }
}
