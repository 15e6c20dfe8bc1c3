package io.github.paperboy.ask;

import io.github.paperboy.paper.Paper;
import java.util.List;

/// A paper in short: only statements that hold.
///
/// @param statements in reading order, their quotes numbered 1 for the paper; empty when there is
///   no abstract
/// @param writing who wrote it
public record Overview(Paper paper, List<Statement> statements, Writing writing) {
  public Overview {
    statements = List.copyOf(statements);
  }
}
