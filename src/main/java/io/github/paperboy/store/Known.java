package io.github.paperboy.store;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.store.Saving.Incoming;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// What the store knows of the papers that some records are about, read in a few queries, and kept
/// up to date while those records are taken in one by one. Lives for one transaction.
final class Known {
  private final Map<PaperId, byte[]> contents = new HashMap<>();
  private final Map<PaperId, Paper> papers = new HashMap<>();
  private final Map<PaperId, PaperId> current;
  private final Map<PaperId, Set<PaperId>> byTitle;

  private Known(Map<PaperId, PaperId> current, Map<PaperId, Set<PaperId>> byTitle) {
    this.current = current;
    this.byTitle = byTitle;
  }

  static Known load(Handle handle, List<Incoming> incoming) {
    var ids = new LinkedHashSet<PaperId>();
    incoming.forEach(each -> ids.add(each.id()));
    var ofTitles = ids.stream().filter(PaperId::isOfTitle).toList();
    var current = HistoryRows.current(handle, ofTitles);
    var known = new Known(current, PaperRows.ofTitles(handle, ofTitles));
    ids.addAll(current.values());
    known.byTitle.values().forEach(ids::addAll);
    incoming.stream().filter(each -> each.id().isArxiv()).forEach(each -> ids.add(each.titleId()));
    known.contents.putAll(PaperRows.contents(handle, ids));
    known.papers.putAll(PaperRows.papers(handle, known.needed(incoming)));
    return known;
  }

  /// Those papers that may have to be merged or compared.
  private Collection<PaperId> needed(List<Incoming> incoming) {
    var needed = new HashSet<PaperId>();
    for (var each : incoming) {
      var id = current.getOrDefault(each.id(), each.id());
      if (!ContentHashes.contain(content(id), each.hash())) {
        needed.add(id);
      }
      if (each.id().isArxiv()) {
        needed.add(each.titleId());
      }
    }
    byTitle.values().forEach(needed::addAll);
    needed.retainAll(contents.keySet());
    return needed;
  }

  /// The id of the paper that a record is about: its own; the one that its paper has now; or, for a
  /// record without id, that of the only arXiv paper of its title.
  PaperId idOf(Incoming incoming) {
    var id = incoming.id();
    if (!id.isOfTitle()) {
      return id;
    }
    var same = byTitle.getOrDefault(id, Set.of());
    if (current.containsKey(id) || same.size() != 1) {
      return current.getOrDefault(id, id);
    }
    var only = same.iterator().next();
    var paper = papers.get(only);
    return paper != null && SameWork.agree(paper, incoming.paper()) ? only : id;
  }

  /// The paper of the same title that was saved without an id of its own.
  @Nullable Paper withoutId(Incoming incoming) {
    var page = incoming.id().isArxiv() ? papers.get(incoming.titleId()) : null;
    return page != null && SameWork.agree(page, incoming.paper()) ? page : null;
  }

  byte[] content(PaperId id) {
    return contents.getOrDefault(id, ContentHashes.NONE);
  }

  @Nullable Paper paper(PaperId id) {
    return papers.get(id);
  }

  void put(Paper paper) {
    papers.put(paper.id(), paper);
    if (paper.id().isArxiv()) {
      var titleId = PaperId.ofTitle(paper.title());
      byTitle.computeIfAbsent(titleId, _ -> new HashSet<>()).add(paper.id());
    }
  }

  void hear(PaperId id, long hash) {
    contents.put(id, ContentHashes.plus(content(id), hash));
  }

  boolean isRenamed(PaperId id) {
    return current.containsKey(id);
  }

  /// From now on a paper has another id; what was merged into it goes with it.
  void rename(PaperId former, PaperId id) {
    current.put(former, id);
    papers.remove(former);
    var content = contents.remove(former);
    if (content != null) {
      contents.put(id, ContentHashes.union(content, content(id)));
    }
  }
}
