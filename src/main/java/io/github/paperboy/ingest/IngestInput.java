package io.github.paperboy.ingest;

import io.github.paperboy.source.PaperSource;
import java.io.IOException;

/// A file or a service to read.
///
/// @param name for people
/// @param size in the source's unit, for a progress bar; -1 when unknown, or when the source tells
/// @param opener opens it when its turn comes
/// @param keeper is told where to go on
public record IngestInput(String name, long size, Opener opener, Keeper keeper) {
  private static final Keeper IN_ONE_GO = _ -> {};

  /// A file, which is read in one go.
  public IngestInput(String name, long size, Opener opener) {
    this(name, size, opener, IN_ONE_GO);
  }

  /// Whether it keeps its place, as a service does that has more tomorrow.
  boolean goesOn() {
    return !keeper.equals(IN_ONE_GO);
  }

  /// Opens a source.
  @FunctionalInterface
  public interface Opener {
    /// @throws IOException if there is nothing to read; its message says what and why
    PaperSource open() throws IOException;
  }

  /// Keeps the place at which the next reading goes on.
  @FunctionalInterface
  public interface Keeper {
    /// Called when all papers up to this place are stored, and never before.
    void keep(String position);
  }
}
