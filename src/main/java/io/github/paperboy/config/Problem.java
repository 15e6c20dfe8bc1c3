package io.github.paperboy.config;

import java.nio.file.Path;

/// One thing that is wrong in a configuration file.
///
/// @param file the file
/// @param key the key's full path, such as `ask.words`; empty when it is about the whole file
/// @param message what is wrong and how to mend it
public record Problem(Path file, String key, String message) {
  /// One line for a person.
  @Override
  public String toString() {
    return key.isEmpty() ? file + ": " + message : file + ": " + key + ": " + message;
  }
}
