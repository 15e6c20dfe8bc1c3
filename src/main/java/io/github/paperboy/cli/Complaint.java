package io.github.paperboy.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/// What to tell a person of something that went wrong. Pure.
final class Complaint {
  private Complaint() {}

  static String of(Throwable problem) {
    return switch (problem) {
      case OutOfMemoryError _ ->
          "out of memory; give Java more, such as PAPERBOY_JAVA_OPTIONS=-Xmx2g";
      case Error error -> error.toString();
      case UncheckedIOException e -> of(e, reason(Objects.requireNonNull(e.getCause())));
      default -> Objects.requireNonNullElse(problem.getMessage(), problem.toString());
    };
  }

  /// What was being done, and why it did not work.
  private static String of(UncheckedIOException problem, String reason) {
    var doing = String.valueOf(problem.getMessage());
    if (doing.equals(String.valueOf(problem.getCause()))) {
      return reason;
    }
    return doing.contains(reason) ? doing : doing + ": " + reason;
  }

  private static String reason(IOException failure) {
    return switch (failure) {
      case NoSuchFileException e -> "there is no file " + e.getMessage();
      case AccessDeniedException e -> e.getMessage() + " may not be read or written";
      default -> Objects.requireNonNullElse(failure.getMessage(), failure.toString());
    };
  }
}
