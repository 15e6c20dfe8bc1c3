package io.github.paperboy.store;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.paper.PaperJson;
import io.github.paperboy.paper.PaperMerge;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// Decides what each paper of one call of [PaperStore#saveAll(List)] is, then writes what changed.
/// Lives for one transaction.
final class Saving {
  private final Handle handle;
  private final long now;
  private final Known known;
  private final List<Incoming> incoming;
  private final Happenings happenings;
  private final Set<PaperId> heard = new HashSet<>();
  private final Map<PaperId, Incoming> changed = new LinkedHashMap<>();
  private final Map<PaperId, PaperId> renamed = new HashMap<>();

  /// @param now milliseconds since 1970
  Saving(Handle handle, List<Incoming> incoming, long now) {
    this.handle = handle;
    this.now = now;
    this.incoming = incoming;
    this.known = Known.load(handle, incoming);
    this.happenings = new Happenings(HistoryRows.lastEvent(handle), Instant.ofEpochMilli(now));
  }

  /// A paper with what it says in writing, the hash of that, and the id that its title would give.
  @SuppressWarnings("ArrayRecordComponent") // written once, never compared
  record Incoming(Paper paper, byte[] json, long hash, PaperId titleId) {
    static Incoming of(Paper paper) {
      var json = PaperJson.write(paper);
      var titleId = paper.id().isArxiv() ? PaperId.ofTitle(paper.title()) : paper.id();
      return new Incoming(paper, json, ContentHashes.of(json), titleId);
    }

    PaperId id() {
      return paper.id();
    }
  }

  Saved save() {
    var outcomes = new ArrayList<Outcome>(incoming.size());
    for (var each : incoming) {
      outcomes.add(decide(each));
    }
    var papers = changed.values().stream().map(Incoming::paper).toList();
    return new Saved(outcomes, papers, write());
  }

  private Outcome decide(Incoming read) {
    var id = known.idOf(read);
    boolean isRenamed = findsItsId(read, id);
    if (ContentHashes.contain(known.content(id), read.hash) && !isRenamed) {
      return Outcome.UNCHANGED;
    }
    known.hear(id, read.hash);
    return merge(id.equals(read.id()) ? read : Incoming.of(read.paper.withId(id)), isRenamed);
  }

  /// Whether a paper that was known by its title alone gets its own id through this record.
  private boolean findsItsId(Incoming read, PaperId id) {
    var page = known.withoutId(read);
    if (page != null) {
      return rename(page, id);
    }
    return !id.equals(read.id()) && rename(read.paper, id);
  }

  private Outcome merge(Incoming read, boolean isRenamed) {
    var before = known.paper(read.id());
    var after = before == null ? read.paper : PaperMerge.merge(before, read.paper);
    if (after.equals(before) && !isRenamed) {
      heard.add(read.id());
      return Outcome.UNCHANGED;
    }
    known.put(after);
    changed.put(read.id(), before == null ? read : Incoming.of(after));
    if (before != null) {
      happenings.compare(before, after);
    }
    return before == null ? Outcome.NEW : Outcome.UPDATED;
  }

  /// @return false if that was done before
  private boolean rename(Paper page, PaperId id) {
    var former = page.id();
    if (known.isRenamed(former)) {
      return false;
    }
    var same = known.paper(id);
    known.rename(former, id);
    known.put(same == null ? page.withId(id) : PaperMerge.merge(page.withId(id), same));
    changed.remove(former);
    heard.remove(former);
    renamed.put(former, id);
    happenings.idFound(former, id);
    return true;
  }

  /// @return the number of the last change
  private long write() {
    long change = PaperRows.lastChange(handle);
    var origins = PaperRows.takeAway(handle, renamed);
    HistoryRows.addFormer(handle, renamed);
    var rows = new ArrayList<PaperRows.Row>(changed.size());
    for (var each : changed.values()) {
      change++;
      var origin = origins.getOrDefault(each.id(), new PaperRows.Origin(change, now));
      rows.add(new PaperRows.Row(change, each, known.content(each.id()), origin));
    }
    PaperRows.write(handle, rows, now);
    heard.removeAll(changed.keySet());
    Map<PaperId, byte[]> contents = new HashMap<>();
    heard.forEach(id -> contents.put(id, known.content(id)));
    PaperRows.writeContents(handle, contents);
    HistoryRows.addEvents(handle, happenings.events());
    return change;
  }
}
