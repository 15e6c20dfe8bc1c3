package io.github.paperboy.store;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.store.PaperEvent.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Finds out what a record changes of a paper that others may have talked about, and gathers it.
/// Lives for one transaction.
final class Happenings {
  private final List<PaperEvent> events = new ArrayList<>();
  private final Instant now;
  private long number;

  /// @param last the number of the last event so far
  Happenings(long last, Instant now) {
    this.number = last;
    this.now = now;
  }

  List<PaperEvent> events() {
    return events;
  }

  void idFound(PaperId former, PaperId id) {
    add(Kind.ID_FOUND, id, former.value());
  }

  void compare(Paper before, Paper after) {
    var version = after.version();
    if (before.version() != null && version != null && version > before.version()) {
      add(Kind.NEW_VERSION, after.id(), version.toString());
    }
    if (after.withdrawn() && !before.withdrawn()) {
      add(Kind.WITHDRAWN, after.id(), "");
    }
    var code = after.links().code();
    if (code != null && before.links().code() == null) {
      add(Kind.CODE_FOUND, after.id(), code.toString());
    }
  }

  private void add(Kind kind, PaperId paper, String detail) {
    events.add(new PaperEvent(++number, kind, paper, detail, now));
  }
}
