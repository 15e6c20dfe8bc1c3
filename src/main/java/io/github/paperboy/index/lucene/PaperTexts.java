package io.github.paperboy.index.lucene;

import io.github.paperboy.paper.Paper;
import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.search.IndexSearcher;

/// Reads whole papers out of an index.
final class PaperTexts {
  private static final Set<String> STORED = Set.of(Fields.PAPER);

  private PaperTexts() {}

  static Paper read(IndexSearcher searcher, int doc) throws IOException {
    var stored = searcher.storedFields().document(doc, STORED).getBinaryValue(Fields.PAPER);
    if (stored == null) {
      throw new CorruptIndexException("document " + doc + " has no paper", Fields.PAPER);
    }
    return StoredPaper.read(stored);
  }
}
