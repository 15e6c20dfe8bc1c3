package io.github.paperboy.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Notes beside an index that it is being filled from the stored papers, so that one whose filling
/// was cut short is never taken for whole. Whoever writes to the index writes the note.
///
/// @param index the index's directory
record Rebuilding(Path index) {
  private Path note() {
    return index.resolve("unfinished");
  }

  /// Whether a rebuild is under way, or ended early.
  boolean unfinished() {
    return Files.exists(note());
  }

  void begin() {
    try {
      Files.write(note(), new byte[0]);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + note(), e);
    }
  }

  void end() {
    try {
      Files.deleteIfExists(note());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + note(), e);
    }
  }
}
