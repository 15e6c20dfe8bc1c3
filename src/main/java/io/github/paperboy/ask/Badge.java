package io.github.paperboy.ask;

import java.util.List;

/// How many statements of an answer hold: counted by code, never by a model.
///
/// @param verified those that are quotes or that their quotes support
/// @param total all that are shown
public record Badge(int verified, int total) {
  public static Badge of(List<Statement> statements) {
    return new Badge((int) statements.stream().filter(Statement::holds).count(), statements.size());
  }

  /// `7 of 8 statements verified`.
  public String words() {
    return "%d of %d %s verified"
        .formatted(verified, total, total == 1 ? "statement" : "statements");
  }
}
