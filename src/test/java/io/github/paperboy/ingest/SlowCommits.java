package io.github.paperboy.ingest;

import io.github.paperboy.index.IndexEntry;
import io.github.paperboy.index.IndexView;
import io.github.paperboy.index.PaperIndex;
import io.github.paperboy.paper.PaperId;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// An index whose first commit waits until it is told to go on.
final class SlowCommits implements PaperIndex {
  private static final int PATIENCE_SECONDS = 20;

  private final PaperIndex index;
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);

  SlowCommits(PaperIndex index) {
    this.index = index;
  }

  /// Waits until the first commit has begun.
  void awaitBegun() throws IOException {
    if (!await(begun)) {
      throw new IOException("nothing was committed");
    }
  }

  void goOn() {
    goOn.countDown();
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void commit() {
    // What is written while it waits belongs to the next one, as with a real index.
    index.commit();
    begun.countDown();
    if (!await(goOn)) {
      throw new IllegalStateException("the first commit was never told to go on");
    }
  }

  @Override
  public void refresh() {
    index.refresh();
  }

  @Override
  public void upsert(List<IndexEntry> entries) {
    index.upsert(entries);
  }

  @Override
  public void delete(Collection<PaperId> ids) {
    index.delete(ids);
  }

  @Override
  public void compact() {
    index.compact();
  }

  @Override
  public IndexView view() {
    return index.view();
  }

  @Override
  public void close() {
    index.close();
  }
}
