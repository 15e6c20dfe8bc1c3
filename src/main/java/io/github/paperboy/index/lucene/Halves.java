package io.github.paperboy.index.lucene;

import io.github.paperboy.index.lucene.DocIds.Located;
import io.github.paperboy.paper.PaperId;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.lucene.search.IndexSearcher;

/// Reads what is kept of some papers by two threads.
final class Halves {
  /// Fewer papers are read by the caller alone.
  private static final int WORTHWHILE = 8;

  private Halves() {}

  interface Part<T> {
    /// @param part in the order of their documents
    /// @return that may be altered
    Map<PaperId, T> read(List<Located> part) throws IOException;
  }

  /// @param papers in the order of their documents
  static <T> Map<PaperId, T> read(IndexSearcher searcher, List<Located> papers, Part<T> part)
      throws IOException {
    if (papers.size() < WORTHWHILE) {
      return part.read(papers);
    }
    int middle = papers.size() / 2;
    List<Callable<Map<PaperId, T>>> halves =
        List.of(
            () -> part.read(papers.subList(0, middle)),
            () -> part.read(papers.subList(middle, papers.size())));
    var read = searcher.getTaskExecutor().invokeAll(halves);
    read.getFirst().putAll(read.getLast());
    return read.getFirst();
  }
}
