package io.github.paperboy.store;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.paper.PaperJson;
import io.github.paperboy.paper.PaperMerge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/// Decides what each paper of one call of [PaperStore#saveAll(List)] is, then writes what changed.
/// Lives for one transaction.
final class Saving {
  private final Handle handle;
  private final Map<PaperId, byte[]> contents = new HashMap<>();
  private final Map<PaperId, Paper> known = new HashMap<>();
  private final Map<PaperId, byte[]> heard = new HashMap<>();
  private final Map<PaperId, Incoming> changed = new LinkedHashMap<>();

  Saving(Handle handle) {
    this.handle = handle;
  }

  /// A paper with what it says in writing, and the hash of that.
  @SuppressWarnings("ArrayRecordComponent") // written once, never compared
  record Incoming(Paper paper, byte[] json, long hash) {
    static Incoming of(Paper paper) {
      var json = PaperJson.write(paper);
      return new Incoming(paper, json, ContentHashes.of(json));
    }

    PaperId id() {
      return paper.id();
    }
  }

  Saved save(List<Incoming> incoming, long now) {
    load(incoming);
    var outcomes = new ArrayList<Outcome>(incoming.size());
    for (var paper : incoming) {
      outcomes.add(decide(paper));
    }
    var papers = changed.values().stream().map(Incoming::paper).toList();
    return new Saved(outcomes, papers, write(now));
  }

  private void load(List<Incoming> papers) {
    contents.putAll(
        PaperRows.contents(handle, papers.stream().map(Incoming::id).distinct().toList()));
    var toMerge =
        papers.stream().filter(this::saysSomethingElse).map(Incoming::id).distinct().toList();
    known.putAll(PaperRows.papers(handle, toMerge));
  }

  private boolean saysSomethingElse(Incoming paper) {
    var content = contents.get(paper.id());
    return content != null && !ContentHashes.contain(content, paper.hash);
  }

  private Outcome decide(Incoming incoming) {
    var content = contents.getOrDefault(incoming.id(), ContentHashes.NONE);
    if (ContentHashes.contain(content, incoming.hash)) {
      return Outcome.UNCHANGED;
    }
    contents.put(incoming.id(), ContentHashes.plus(content, incoming.hash));
    var before = known.get(incoming.id());
    var after = before == null ? incoming.paper : PaperMerge.merge(before, incoming.paper);
    if (after.equals(before)) {
      heard.put(incoming.id(), contents.get(incoming.id()));
      return Outcome.UNCHANGED;
    }
    known.put(incoming.id(), after);
    changed.put(incoming.id(), before == null ? incoming : Incoming.of(after));
    return before == null ? Outcome.NEW : Outcome.UPDATED;
  }

  /// @return the number of the last change
  private long write(long now) {
    long change = PaperRows.lastChange(handle);
    var rows = new ArrayList<PaperRows.Row>(changed.size());
    for (var each : changed.values()) {
      var content = Objects.requireNonNull(contents.get(each.id()));
      rows.add(new PaperRows.Row(++change, each.paper, each.json, content));
    }
    PaperRows.write(handle, rows, now);
    heard.keySet().removeAll(changed.keySet());
    PaperRows.writeContents(handle, heard);
    return change;
  }
}
