package io.github.paperboy.source;

import java.time.LocalDate;

/// Where the reading of a live source begins.
public sealed interface Start {
  /// With the newest only: nothing was read before.
  record Newest() implements Start {}

  /// With everything from a day on.
  record Since(LocalDate day) implements Start {}

  /// Where an earlier reading came to.
  ///
  /// @param position what its last batch carried
  record From(String position) implements Start {}
}
