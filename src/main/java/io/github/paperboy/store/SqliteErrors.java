package io.github.paperboy.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteException;

/// Says what a failure of SQLite means for the person at the keyboard, and what to do about it.
final class SqliteErrors {
  private static final int DAMAGED = 11;

  private SqliteErrors() {}

  /// @param doing what was being done, such as `saving papers`
  static StoreException explain(String doing, Path file, Throwable failure) {
    var cause = sqliteCause(failure);
    var why =
        cause == null
            ? withoutSqlite(failure)
            : remedy(cause.getResultCode().code & 0xff, cause.getMessage());
    return new StoreException(sentence(doing, file, why), failure);
  }

  /// What is said of a file that SQLite reads but finds wrong.
  static String damaged(String doing, Path file) {
    return sentence(doing, file, remedy(DAMAGED, ""));
  }

  private static String sentence(String doing, Path file, String why) {
    return "%s failed in %s: %s".formatted(doing, file, why);
  }

  /// SQLite itself did not start, or it is no failure of SQLite.
  private static String withoutSqlite(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause instanceof NativeLibraryNotFoundException
        ? "the native library of SQLite is missing (%s)".formatted(cause.getMessage())
        : String.valueOf(failure.getMessage());
  }

  private static @Nullable SQLiteException sqliteCause(@Nullable Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException found) {
        return found;
      }
    }
    return null;
  }

  /// @param code a [primary result code](https://www.sqlite.org/rescode.html)
  private static String remedy(int code, @Nullable String message) {
    return switch (code) {
      case 5, 6 ->
          "another process is writing to it; wait until that is done, or end it, and run this"
              + " again";
      case 3, 8, 14, 23 ->
          "it cannot be written; allow writing to the file and its directory, or choose another"
              + " directory with --data";
      case 10 ->
          "the disk does not read or write (%s); check it and its free space, then run this again"
              .formatted(message);
      case DAMAGED, 26 ->
          "the file is damaged or no paper store; put back a copy of it, or move it away and ingest"
              + " your files again";
      case 13 ->
          "the disk is full; free some space and run this again, what was stored before is safe";
      default -> String.valueOf(message);
    };
  }
}
