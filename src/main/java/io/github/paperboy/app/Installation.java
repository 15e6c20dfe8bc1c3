package io.github.paperboy.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The files that came with the program. Never written to: an installation may be read-only and
/// shared.
///
/// @param home the application image, or null when run from the class path, as tests do
public record Installation(@Nullable Path home) {
  /// The image that the launcher names.
  public static Installation ofProcess() {
    var home = System.getProperty("paperboy.home", "");
    return new Installation(home.isEmpty() ? null : Path.of(home));
  }

  /// The encoder's files, when they were prepared.
  public Optional<Path> models() {
    return part("models");
  }

  /// The data directory of the starter set, when its index was built.
  public Optional<DataDirectory> starter() {
    return part("starter").map(DataDirectory::new);
  }

  private Optional<Path> part(String name) {
    return Optional.ofNullable(home).map(image -> image.resolve(name)).filter(Files::isDirectory);
  }
}
