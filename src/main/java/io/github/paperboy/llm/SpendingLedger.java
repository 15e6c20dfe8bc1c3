package io.github.paperboy.llm;

import java.time.LocalDate;

/// Remembers what was spent on which day. Implementations are safe for several threads; they throw
/// [java.io.UncheckedIOException] when they cannot be read or written.
public interface SpendingLedger {
  /// Who spent.
  enum Spender {
    USER,
    SERVER,
    ALL
  }

  /// @param name of the user or server; empty for [Spender#ALL]
  Usage spent(LocalDate day, Spender spender, String name);

  /// Adds to what the user, the server and all have spent.
  ///
  /// @param server empty when there is none
  void add(LocalDate day, String user, String server, Usage usage);
}
