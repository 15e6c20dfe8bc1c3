package io.github.paperboy.index.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;

/// Tells broken files from a directory that cannot be used.
final class Damage {
  private static final int MAX_REASON = 400;

  private Damage() {}

  static boolean isDamage(Exception failure) {
    return switch (failure) {
      case CorruptIndexException _,
          IndexFormatTooOldException _,
          IndexFormatTooNewException _,
          IndexNotFoundException _,
          EOFException _,
          FileNotFoundException _,
          NoSuchFileException _ ->
          true;
      case IOException _ -> false;
      // A codec that this version does not have, or a file cut off where none should be.
      default -> failure instanceof RuntimeException;
    };
  }

  /// One line for people.
  static String reason(Exception failure) {
    var message =
        switch (failure) {
          case NoSuchFileException e -> "a file is missing: " + e.getMessage();
          case AccessDeniedException e -> e.getMessage() + " may not be read or written";
          default -> String.valueOf(failure.getMessage());
        };
    var line = message.replaceAll("\\p{Cntrl}+", " ").strip();
    return line.length() <= MAX_REASON ? line : line.substring(0, MAX_REASON) + "…";
  }

  /// Whether segments are there but not the file that lists them.
  static boolean hasLostItsList(Directory directory) throws IOException {
    return Arrays.stream(directory.listAll()).anyMatch(name -> name.endsWith(".si"));
  }
}
