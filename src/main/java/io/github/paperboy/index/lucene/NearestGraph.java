package io.github.paperboy.index.lucene;

import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.index.Space;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;

/// Walks the graph of a vector field towards a vector: some thousand comparisons instead of one for
/// each paper. Segments too small for a graph, and filters that leave few papers, are compared one
/// by one.
final class NearestGraph {
  private NearestGraph() {}

  /// The documents nearest, unordered, more than the limit; the score is the cosine.
  static ScoreDoc[] search(
      IndexSearcher searcher, Space space, float[] vector, PaperFilter filter, int limit)
      throws IOException {
    var field = Fields.vector(space);
    var allowed = FactQuery.of(filter, searcher.getIndexReader());
    int wanted = ExactScores.candidates(limit);
    var query =
        allowed instanceof MatchAllDocsQuery
            ? new KnnFloatVectorQuery(field, vector, wanted)
            : new KnnFloatVectorQuery(field, vector, wanted, allowed);
    var found = searcher.search(query, wanted).scoreDocs;
    return ExactScores.of(List.of(found), field, vector, searcher);
  }
}
