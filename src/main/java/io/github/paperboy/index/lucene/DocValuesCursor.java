package io.github.paperboy.index.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Reads one binary doc value of documents in ascending order. For one thread.
final class DocValuesCursor {
  private final List<LeafReaderContext> leaves;
  private final String field;
  private int leaf = -1;
  private @Nullable BinaryDocValues values;

  DocValuesCursor(List<LeafReaderContext> leaves, String field) {
    this.leaves = leaves;
    this.field = field;
  }

  /// The value of a document no earlier than the one before, or null if it has none; valid until
  /// the next call.
  @Nullable BytesRef at(int doc) throws IOException {
    int wanted = ReaderUtil.subIndex(doc, leaves);
    var current = values;
    if (current == null || wanted != leaf) {
      current = DocValues.getBinary(leaves.get(wanted).reader(), field);
      values = current;
      leaf = wanted;
    }
    return current.advanceExact(doc - leaves.get(wanted).docBase) ? current.binaryValue() : null;
  }
}
