package io.github.paperboy.testing;

import io.github.paperboy.index.IndexEntry;
import io.github.paperboy.index.IndexView;
import io.github.paperboy.index.PaperIndex;
import io.github.paperboy.paper.PaperId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// An index without searching: it holds papers, counts what is done to it, loses in [#crash()] what
/// was not committed, and fails on demand.
public final class MemoryIndex implements PaperIndex {
  private final Map<PaperId, IndexEntry> written = new ConcurrentHashMap<>();
  private final List<PaperId> order = new ArrayList<>();
  private Map<PaperId, IndexEntry> visible = Map.of();
  private Map<PaperId, IndexEntry> durable = Map.of();
  private int commits;
  private int room = Integer.MAX_VALUE;

  @Override
  public synchronized void upsert(List<IndexEntry> entries) {
    room -= entries.size();
    if (room < 0) {
      throw new UncheckedIOException(new IOException("No space left on device"));
    }
    for (var entry : entries) {
      entry.paper().formerIds().forEach(written::remove);
      written.put(entry.paper().id(), entry);
      order.add(entry.paper().id());
    }
  }

  @Override
  public synchronized void delete(Collection<PaperId> ids) {
    written.keySet().removeAll(ids);
  }

  @Override
  public synchronized void commit() {
    durable = Map.copyOf(written);
    commits++;
  }

  @Override
  public void compact() {}

  @Override
  public synchronized void refresh() {
    visible = Map.copyOf(written);
  }

  @Override
  public synchronized IndexView view() {
    return new MemoryIndexView(visible);
  }

  @Override
  public void close() {}

  /// The process dies and opens the index again.
  public synchronized void crash() {
    written.clear();
    written.putAll(durable);
    visible = durable;
    room = Integer.MAX_VALUE;
  }

  /// Takes so many more papers, then the disk is full.
  public synchronized void fillDiskAfter(int papers) {
    room = papers;
  }

  /// Every paper that was written, as often as it was, in order.
  public synchronized List<PaperId> order() {
    return List.copyOf(order);
  }

  public synchronized int commits() {
    return commits;
  }

  /// What would survive a crash.
  public synchronized Map<PaperId, IndexEntry> durable() {
    return durable;
  }
}
