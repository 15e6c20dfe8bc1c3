package io.github.paperboy.ingest;

import io.github.paperboy.source.PaperSource;
import java.io.IOException;

/// A file to read.
///
/// @param name for people
/// @param size in bytes, for a progress bar; -1 when unknown
/// @param opener opens it when its turn comes
public record IngestInput(String name, long size, Opener opener) {
  /// Opens a source.
  @FunctionalInterface
  public interface Opener {
    /// @throws IOException if there is nothing to read; its message says what and why
    PaperSource open() throws IOException;
  }
}
