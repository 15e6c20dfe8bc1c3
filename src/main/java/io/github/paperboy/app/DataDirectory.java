package io.github.paperboy.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where Paperboy keeps its state: the papers, the index and, if there is one, the configuration.
///
/// @param root the directory; it need not be there yet
public record DataDirectory(Path root) {
  /// The directory a person names, else that of the environment variable `PAPERBOY_DATA`, else the
  /// place where the system keeps such data for a user: on Linux that of the [XDG Base Directory
  /// Specification](https://specifications.freedesktop.org/basedir-spec/latest/),
  /// `~/Library/Application Support` on macOS, `%LOCALAPPDATA%` on Windows.
  ///
  /// @param system the name of the operating system, as in the system property `os.name`
  public static DataDirectory of(
      @Nullable Path named, Map<String, String> environment, String system, Path home) {
    if (named != null) {
      return new DataDirectory(named.toAbsolutePath().normalize());
    }
    var variable = environment.getOrDefault("PAPERBOY_DATA", "");
    if (!variable.isEmpty()) {
      return new DataDirectory(Path.of(variable).toAbsolutePath().normalize());
    }
    return new DataDirectory(usual(environment, system.toLowerCase(Locale.ROOT), home));
  }

  private static Path usual(Map<String, String> environment, String system, Path home) {
    if (system.startsWith("mac")) {
      return home.resolve("Library/Application Support/Paperboy");
    }
    if (system.startsWith("windows")) {
      var local = environment.getOrDefault("LOCALAPPDATA", "");
      return (local.isEmpty() ? home.resolve("AppData/Local") : Path.of(local)).resolve("Paperboy");
    }
    // The specification: a path that is not absolute is to be ignored.
    var xdg = environment.getOrDefault("XDG_DATA_HOME", "");
    return (xdg.startsWith("/") ? Path.of(xdg) : home.resolve(".local/share")).resolve("paperboy");
  }

  /// Why this cannot be a data directory, for a person; empty when it can, or could be made.
  public Optional<String> problem() {
    if (Files.isDirectory(root) ? Files.isReadable(root) : Files.notExists(root)) {
      return Optional.empty();
    }
    return Optional.of(
        "%s %s; name another data directory with --data or PAPERBOY_DATA"
            .formatted(root, Files.isRegularFile(root) ? "is a file" : "may not be read"));
  }

  public Path index() {
    return root.resolve("index");
  }

  public Path store() {
    return root.resolve("papers.db");
  }

  /// Conversations and receipts.
  public Path talk() {
    return root.resolve("talk.db");
  }

  /// A person's own prompts, when the settings name no other place.
  public Path prompts() {
    return root.resolve("prompts");
  }

  /// Feed files of digests.
  public Path feeds() {
    return root.resolve("feeds");
  }

  /// With what codes in letters are made.
  public Path mailKey() {
    return root.resolve("mail.key");
  }

  /// The live sources that could not be read lately.
  Path behind() {
    return root.resolve("sources-behind.txt");
  }

  /// Read when it is there and no other is named.
  public Path configuration() {
    return root.resolve("paperboy.yaml");
  }
}
