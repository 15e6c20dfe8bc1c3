package io.github.paperboy.index.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.VectorUtil;

/// Compares candidates again by the vectors themselves, after rounded ones chose them.
final class ExactScores {
  /// How many more than asked for are compared again at least, so that rounding loses none.
  private static final int SPARE = 16;

  private ExactScores() {}

  /// How many candidates to choose for so many results.
  static int candidates(int limit) {
    return limit + SPARE;
  }

  /// The candidates in the order of their documents; the score is the cosine.
  ///
  /// @param vector of unit length
  static ScoreDoc[] of(
      List<ScoreDoc> candidates, String field, float[] vector, IndexSearcher searcher)
      throws IOException {
    var sorted = candidates.stream().sorted(Comparator.comparingInt(each -> each.doc)).toList();
    var cursor = new VectorCursor(searcher.getIndexReader().leaves(), field);
    for (var candidate : sorted) {
      var exact = cursor.at(candidate.doc);
      candidate.score = exact == null ? 0 : VectorUtil.dotProduct(vector, exact);
    }
    return sorted.toArray(ScoreDoc[]::new);
  }
}
