package io.github.paperboy.retrieve;

import io.github.paperboy.index.Encoding;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import java.util.List;
import java.util.Map;

/// Keeps the encodings that were made while a question waited, so that the next one does not pay
/// again. Safe for several threads.
public interface EncodingCache {
  /// The encodings kept for these papers, as their texts are now.
  Map<PaperId, Encoding> find(List<Paper> papers);

  void keep(Paper paper, Encoding encoding);
}
