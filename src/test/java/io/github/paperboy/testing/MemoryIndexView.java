package io.github.paperboy.testing;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import io.github.paperboy.index.Encoding;
import io.github.paperboy.index.Hit;
import io.github.paperboy.index.IndexEntry;
import io.github.paperboy.index.IndexStats;
import io.github.paperboy.index.IndexView;
import io.github.paperboy.index.LexicalQuery;
import io.github.paperboy.index.Order;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.index.Space;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A view of a [MemoryIndex]; it cannot search.
final class MemoryIndexView implements IndexView {
  private final Map<PaperId, IndexEntry> entries;

  MemoryIndexView(Map<PaperId, IndexEntry> entries) {
    this.entries = entries;
  }

  @Override
  public List<Hit> lexical(LexicalQuery query, PaperFilter filter, int limit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Hit> nearest(Space space, float[] vector, PaperFilter filter, int limit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Hit> nearestUnencoded(float[] vector, PaperFilter filter, int limit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Hit> browse(Order order, PaperFilter filter, int limit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Map<PaperId, Encoding> encodings(Collection<PaperId> ids) {
    var encodings = new HashMap<PaperId, Encoding>();
    for (var id : ids) {
      var entry = entries.get(id);
      if (entry != null && entry.encoding() != null) {
        encodings.put(id, entry.encoding());
      }
    }
    return encodings;
  }

  @Override
  public Map<PaperId, float[]> staticVectors(Collection<PaperId> ids) {
    var vectors = new HashMap<PaperId, float[]>();
    for (var id : ids) {
      var entry = entries.get(id);
      if (entry != null) {
        vectors.put(id, entry.staticVector());
      }
    }
    return vectors;
  }

  @Override
  public Optional<Paper> paper(PaperId id) {
    return Optional.ofNullable(entries.get(id)).map(IndexEntry::paper);
  }

  @Override
  public List<Paper> papers(List<PaperId> ids) {
    return ids.stream().flatMap(id -> paper(id).stream()).toList();
  }

  @Override
  public List<PaperId> unencoded(int limit) {
    return entries.values().stream()
        .filter(entry -> entry.encoding() == null)
        .map(IndexEntry::paper)
        .sorted(
            comparing((Paper paper) -> paper.date().orElse(null), nullsLast(reverseOrder()))
                .thenComparing(Paper::id, naturalOrder()))
        .limit(limit)
        .map(Paper::id)
        .toList();
  }

  @Override
  public int count(PaperFilter filter) {
    return entries.size();
  }

  @Override
  public IndexStats stats() {
    int encoded = (int) entries.values().stream().filter(e -> e.encoding() != null).count();
    return new IndexStats(entries.size(), encoded, null, null, Map.of(), List.of(), List.of());
  }

  @Override
  public void close() {}
}
