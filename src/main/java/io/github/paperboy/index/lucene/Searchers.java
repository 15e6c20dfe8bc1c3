package io.github.paperboy.index.lucene;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.jspecify.annotations.Nullable;

/// Makes a searcher for each new state of an index. One that follows another has counted its papers
/// before anybody asks with it: whoever brings papers in does that, not the first question after.
final class Searchers extends SearcherFactory {
  private final IndexSpec spec;

  Searchers(IndexSpec spec) {
    this.spec = spec;
  }

  @Override
  public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
      throws IOException {
    if (previous != null && reader instanceof DirectoryReader directory) {
      var differences = spec.differences(directory.getIndexCommit().getUserData());
      if (!differences.isEmpty()) {
        throw new IllegalStateException(
            "the index was rebuilt by another process: " + String.join("; ", differences));
      }
    }
    var searcher = new PaperSearcher(reader, spec);
    if (previous != null) {
      var _ = searcher.stats();
    }
    return searcher;
  }
}
