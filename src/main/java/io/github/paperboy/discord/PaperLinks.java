package io.github.paperboy.discord;

import io.github.paperboy.paper.PaperId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Links to papers, and ids of them, in a message. Pure.
final class PaperLinks {
  private PaperLinks() {}

  /// In order, each once.
  static List<PaperId> in(String text) {
    Set<PaperId> found = new LinkedHashSet<>();
    for (var word : text.split("[\\s<>()\\[\\]\"']+")) {
      var bare = word.replaceFirst("[.,;:!?]+$", "").replaceFirst("[?#].*$", "");
      PaperId.arxiv(bare).ifPresent(found::add);
    }
    return List.copyOf(found);
  }
}
