package io.github.paperboy.index.lucene;

import io.github.paperboy.index.Space;
import java.io.IOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TaskExecutor;
import org.apache.lucene.search.Weight;

/// Compares a vector with the static one of every paper that a query allows: first by vectors
/// rounded to bytes, then, for some more than asked for, by the vectors themselves. Without a graph
/// there is nothing to build and nothing to miss. For one search.
final class NearestScan {
  /// Below so many papers a second thread costs more than it saves.
  private static final int WORTH_SHARING = 20_000;

  private static final int THREADS = 2;
  private static final TaskExecutor SHARES =
      new TaskExecutor(task -> Thread.ofVirtual().start(task));

  private static final Comparator<ScoreDoc> WORST_FIRST =
      Comparator.<ScoreDoc>comparingDouble(each -> each.score)
          .thenComparing(each -> each.doc, Comparator.reverseOrder());

  private static final String FIELD = Fields.vector(Space.STATIC);

  private final float[] vector;
  private final int wanted;
  private final PriorityQueue<ScoreDoc> best;
  private final DocAndFloatFeatureBuffer buffer = new DocAndFloatFeatureBuffer();

  private NearestScan(float[] vector, int limit) {
    this.vector = vector;
    this.wanted = ExactScores.candidates(limit);
    this.best = new PriorityQueue<>(WORST_FIRST);
  }

  /// The documents nearest by static vectors, unordered, more than the limit; the score is the
  /// cosine.
  static ScoreDoc[] search(IndexSearcher searcher, float[] vector, Query allowed, int limit)
      throws IOException {
    var weight = searcher.createWeight(searcher.rewrite(allowed), ScoreMode.COMPLETE_NO_SCORES, 1);
    var reader = searcher.getIndexReader();
    var leaves = new ConcurrentLinkedQueue<>(largestFirst(reader.leaves()));
    Callable<NearestScan> share = () -> new NearestScan(vector, limit).scan(leaves, weight);
    int threads = reader.maxDoc() < WORTH_SHARING ? 1 : THREADS;
    var all = new NearestScan(vector, limit);
    for (var part : SHARES.invokeAll(Collections.nCopies(threads, share))) {
      part.best.forEach(each -> all.offer(each.doc, each.score));
    }
    return ExactScores.of(List.copyOf(all.best), FIELD, vector, searcher);
  }

  /// So that no thread is left with a long one when the others are done.
  private static List<LeafReaderContext> largestFirst(List<LeafReaderContext> leaves) {
    return leaves.stream()
        .sorted(
            Comparator.comparingInt((LeafReaderContext leaf) -> leaf.reader().maxDoc()).reversed())
        .toList();
  }

  private NearestScan scan(Queue<LeafReaderContext> leaves, Weight weight) throws IOException {
    for (var leaf = leaves.poll(); leaf != null; leaf = leaves.poll()) {
      scan(leaf, weight);
    }
    return this;
  }

  private void scan(LeafReaderContext leaf, Weight weight) throws IOException {
    var values = leaf.reader().getFloatVectorValues(FIELD);
    var accepted = weight.scorer(leaf);
    if (values == null || values.size() == 0 || accepted == null) {
      return;
    }
    var scorer = values.scorer(vector);
    if (scorer == null) {
      return;
    }
    var bulk = scorer.bulk(accepted.iterator());
    do {
      bulk.nextDocsAndScores(DocIdSetIterator.NO_MORE_DOCS, leaf.reader().getLiveDocs(), buffer);
      for (int i = 0; i < buffer.size; i++) {
        offer(leaf.docBase + buffer.docs[i], buffer.features[i]);
      }
    } while (buffer.size > 0);
  }

  private void offer(int doc, float score) {
    if (best.size() < wanted) {
      best.add(new ScoreDoc(doc, score));
    } else if (score > worst()) {
      best.poll();
      best.add(new ScoreDoc(doc, score));
    }
  }

  private float worst() {
    var worst = best.peek();
    return worst == null ? Float.NEGATIVE_INFINITY : worst.score;
  }
}
