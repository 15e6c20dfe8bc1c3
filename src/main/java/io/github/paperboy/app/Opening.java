package io.github.paperboy.app;

import java.util.List;

/// What opening a data directory can give.
///
/// @param <T> what is open then
public sealed interface Opening<T> {
  /// It is open; the caller closes it.
  record Ready<T>(T opened) implements Opening<T> {}

  /// The index does not fit and must be made anew from the stored papers first.
  ///
  /// @param reasons a sentence each
  record Stale<T>(List<String> reasons) implements Opening<T> {
    public Stale {
      reasons = List.copyOf(reasons);
    }
  }

  /// It cannot be used.
  ///
  /// @param reason what is wrong and the remedy, for a person
  record Refused<T>(String reason) implements Opening<T> {}
}
