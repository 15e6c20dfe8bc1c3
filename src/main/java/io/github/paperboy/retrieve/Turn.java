package io.github.paperboy.retrieve;

import io.github.paperboy.paper.PaperId;
import java.util.List;

/// An earlier question of the same conversation.
///
/// @param question as understood, so that a chain of follow-ups stands on its own
/// @param cited the papers its answer cited, in order
public record Turn(String question, List<PaperId> cited) {
  public Turn {
    cited = List.copyOf(cited);
  }
}
