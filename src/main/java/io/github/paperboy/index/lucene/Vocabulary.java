package io.github.paperboy.index.lucene;

import java.io.IOException;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/// The values of a field that papers have. Deleted papers do not count.
final class Vocabulary {
  private Vocabulary() {}

  static SortedSet<String> of(IndexReader reader, String field) throws IOException {
    SortedSet<String> values = new TreeSet<>();
    for (var leaf : reader.leaves()) {
      addAll(values, leaf.reader(), field);
    }
    return values;
  }

  private static void addAll(SortedSet<String> values, LeafReader leaf, String field)
      throws IOException {
    var docValues = DocValues.getSortedSet(leaf, field);
    var live = leaf.getLiveDocs();
    var used = live == null ? null : used(docValues, live);
    for (int ord = 0; ord < docValues.getValueCount(); ord++) {
      if (used == null || used.get(ord)) {
        values.add(docValues.lookupOrd(ord).utf8ToString());
      }
    }
  }

  private static FixedBitSet used(SortedSetDocValues docValues, Bits live) throws IOException {
    var used = new FixedBitSet(Math.max(1, Math.toIntExact(docValues.getValueCount())));
    int doc = docValues.nextDoc();
    while (doc != DocIdSetIterator.NO_MORE_DOCS) {
      for (int i = 0; live.get(doc) && i < docValues.docValueCount(); i++) {
        used.set(Math.toIntExact(docValues.nextOrd()));
      }
      doc = docValues.nextDoc();
    }
    return used;
  }
}
