package io.github.paperboy.index.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Who writes to an index: a note beside the lock, which itself cannot tell.
final class LockHolder {
  private static final String NOTE = "writer.pid";
  private static final int MAX_NOTE = 20;

  private LockHolder() {}

  /// Notes this process; call it with the lock held.
  static void note(Path directory) throws IOException {
    Files.writeString(directory.resolve(NOTE), Long.toString(ProcessHandle.current().pid()));
  }

  /// Whoever holds the lock, in words.
  static String describe(Path directory) {
    try {
      var note = Files.readString(directory.resolve(NOTE)).strip();
      if (note.equals(Long.toString(ProcessHandle.current().pid()))) {
        return "this process";
      }
      boolean isNumber = note.length() <= MAX_NOTE && note.chars().allMatch(Character::isDigit);
      return isNumber && !note.isEmpty() ? "process " + note : "another process";
    } catch (IOException e) {
      return "another process";
    }
  }
}
