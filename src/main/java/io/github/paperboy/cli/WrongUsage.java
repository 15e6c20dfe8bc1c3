package io.github.paperboy.cli;

import java.util.List;

/// The person asked for something that cannot be done as asked: exit code 2, nothing was changed.
final class WrongUsage extends RuntimeException {
  private static final long serialVersionUID = 1;

  WrongUsage(String message) {
    super(message);
  }

  /// @param problems a sentence each, shown a line each
  WrongUsage(List<?> problems) {
    super(String.join("\n", problems.stream().map(Object::toString).toList()));
  }
}
