package io.github.paperboy.cli;

/// Something went wrong while a command ran that a person can understand and mend: exit code 1, the
/// message alone is shown.
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1;

  Failure(String message) {
    super(message);
  }

  Failure(String message, Throwable cause) {
    super(message, cause);
  }
}
