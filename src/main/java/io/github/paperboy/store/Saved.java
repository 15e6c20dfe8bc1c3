package io.github.paperboy.store;

import io.github.paperboy.paper.Paper;
import java.util.List;

/// What saving some papers did. They are durable when this is returned.
///
/// @param outcomes one for each paper given, in order
/// @param changed the papers that are new or updated, as they are stored now, each once; the last
///   of them has the change number `lastChange`, the one before it the number before
/// @param lastChange the number of the last change in the store
public record Saved(List<Outcome> outcomes, List<Paper> changed, long lastChange) {
  public Saved {
    outcomes = List.copyOf(outcomes);
    changed = List.copyOf(changed);
  }
}
