package io.github.paperboy.ask;

import java.util.List;

/// What a writer made of the evidence.
public sealed interface Draft {
  /// Statements, not yet checked.
  record Written(List<Statement> statements) implements Draft {
    public Written {
      statements = List.copyOf(statements);
    }
  }

  /// The papers are on the matter but do not state what is asked.
  ///
  /// @param reason one sentence for the reader
  record NotStated(String reason) implements Draft {}

  /// The papers are not about the question.
  ///
  /// @param reason one sentence for the reader
  record OffTopic(String reason) implements Draft {}
}
