package io.github.paperboy.watch;

import io.github.paperboy.store.StoredWatch.Position;
import io.github.paperboy.store.WatchStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What one look at the new papers and events has found for each watch. Used by one thread.
final class Look {
  private final int kept;
  private final Map<String, Finding> findings = new HashMap<>();
  private int papers;
  private int events;

  private Look(int kept) {
    this.kept = kept;
  }

  /// @param through the last paper and event to be looked at
  static Look at(
      List<StandingWatch> watches, Position through, WatchStore store, PaperSweep sweep, int kept) {
    var look = new Look(kept);
    look.papers = sweep.run(watches, through.arrival(), look::finding);
    look.events = new EventSweep(store).run(watches, through.event(), look::finding);
    return look;
  }

  Finding finding(StandingWatch watch) {
    return findings.computeIfAbsent(watch.watch().id(), _ -> new Finding(kept));
  }

  int papers() {
    return papers;
  }

  int events() {
    return events;
  }
}
