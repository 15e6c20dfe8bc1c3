package io.github.paperboy.index.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues.DocIndexIterator;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.jspecify.annotations.Nullable;

/// Reads the vectors of documents in ascending order, as they were written. For one thread.
final class VectorCursor {
  private final List<LeafReaderContext> leaves;
  private final String field;
  private int leaf = -1;
  private @Nullable FloatVectorValues values;
  private @Nullable DocIndexIterator docs;

  VectorCursor(List<LeafReaderContext> leaves, String field) {
    this.leaves = leaves;
    this.field = field;
  }

  /// The vector of a document no earlier than the one before, or null if it has none; valid until
  /// the next call.
  float @Nullable [] at(int doc) throws IOException {
    int wanted = ReaderUtil.subIndex(doc, leaves);
    if (wanted != leaf) {
      leaf = wanted;
      values = leaves.get(wanted).reader().getFloatVectorValues(field);
      docs = values == null ? null : values.iterator();
    }
    if (values == null || docs == null) {
      return null;
    }
    int inLeaf = doc - leaves.get(wanted).docBase;
    int reached = docs.docID() < inLeaf ? docs.advance(inLeaf) : docs.docID();
    return reached == inLeaf ? values.vectorValue(docs.index()) : null;
  }
}
