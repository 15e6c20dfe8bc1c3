package io.github.paperboy.ask;

import io.github.paperboy.guard.Instructions;
import io.github.paperboy.paper.Paper;

/// A source of an answer.
///
/// @param number the number in brackets that statements use, from 1 in order of first use
/// @param paper the paper
public record Citation(int number, Paper paper) {
  /// Whether its title or abstract hold text that reads like an instruction to the answering
  /// machine, of which people should be warned.
  public boolean suspicious() {
    return Instructions.in(paper);
  }
}
