package io.github.paperboy.index;

import io.github.paperboy.paper.Paper;
import java.util.List;

/// Turns papers into the vectors by which they are searched and scored. Safe for several threads.
public interface PaperEncoder {
  /// Changes whenever the same paper would get other vectors.
  String fingerprint();

  /// One encoding for each paper, in order.
  List<Encoding> encode(List<Paper> papers);
}
