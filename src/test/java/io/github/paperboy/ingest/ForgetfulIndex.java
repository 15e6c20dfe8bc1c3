package io.github.paperboy.ingest;

import io.github.paperboy.index.IndexEntry;
import io.github.paperboy.index.IndexView;
import io.github.paperboy.index.PaperIndex;
import io.github.paperboy.paper.PaperId;
import java.util.Collection;
import java.util.List;

/// An index that takes everything and keeps nothing.
record ForgetfulIndex(PaperIndex index) implements PaperIndex {
  @Override
  public void upsert(List<IndexEntry> entries) {}

  @Override
  public void delete(Collection<PaperId> ids) {}

  @Override
  public void commit() {}

  @Override
  public void compact() {}

  @Override
  public void refresh() {}

  @Override
  public IndexView view() {
    return index.view();
  }

  @Override
  public void close() {}
}
