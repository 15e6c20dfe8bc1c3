package io.github.paperboy.discord.card;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.Span;
import java.util.List;

/// A source of an answer with the places of its abstract that the answer rests on.
///
/// @param number the number in the answer
/// @param spans of the abstract
public record Proof(int number, Paper paper, List<Span> spans) {
  public Proof {
    spans = List.copyOf(spans);
  }
}
