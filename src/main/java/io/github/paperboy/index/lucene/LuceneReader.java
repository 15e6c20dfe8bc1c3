package io.github.paperboy.index.lucene;

import io.github.paperboy.index.IndexView;
import io.github.paperboy.index.SearchableIndex;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/// What has been committed to an index, for reading only. Needs no lock.
final class LuceneReader implements SearchableIndex {
  private final Directory directory;
  private final SearcherManager searchers;

  /// Takes over the directory and the reader.
  LuceneReader(Directory directory, DirectoryReader reader, IndexSpec spec) throws IOException {
    this.directory = directory;
    this.searchers = new SearcherManager(reader, new Searchers(spec));
  }

  @Override
  public IndexView view() {
    return Io.read("open a view", () -> LuceneView.acquire(searchers));
  }

  @Override
  public void refresh() {
    Io.write("see what was written", searchers::maybeRefreshBlocking);
  }

  @Override
  public void close() {
    Io.write(
        "close the index",
        () -> {
          searchers.close();
          directory.close();
        });
  }
}
