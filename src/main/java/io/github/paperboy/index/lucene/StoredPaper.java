package io.github.paperboy.index.lucene;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperJson;
import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/// The form in which a paper is kept in the index.
final class StoredPaper {
  private StoredPaper() {}

  static byte[] write(Paper paper) {
    return PaperJson.write(paper);
  }

  static Paper read(BytesRef stored) {
    return PaperJson.read(
        Arrays.copyOfRange(stored.bytes, stored.offset, stored.offset + stored.length));
  }
}
