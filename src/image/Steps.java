import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;

/// Runs the steps of the build that are not up to date, and notes what each was made from.
final class Steps {
  private final Path notes;
  private final String builder;

  Steps(Path notes) throws IOException {
    this.notes = Files.createDirectories(notes);
    this.builder = contentsOf(Path.of("src/image"));
  }

  Path notes() {
    return notes;
  }

  interface Step {
    void run() throws IOException, InterruptedException;
  }

  /// Runs a step unless it ran from the same inputs before and its result is still there.
  ///
  /// @param key all that the result depends on
  void run(String name, String key, Path result, Step step)
      throws IOException, InterruptedException {
    if (isDone(name, key, result)) {
      return;
    }
    var note = notes.resolve(name);
    Files.deleteIfExists(note);
    var start = System.nanoTime();
    step.run();
    Files.writeString(note, key + "\n" + builder);
    System.out.printf("image: %s (%.1f s)%n", name, (System.nanoTime() - start) / 1e9);
  }

  /// Whether a step ran from the same inputs before and its result is still there.
  boolean isDone(String name, String key, Path result) throws IOException {
    var note = notes.resolve(name);
    return Files.exists(result)
        && Files.exists(note)
        && Files.readString(note).equals(key + "\n" + builder);
  }

  /// Files as they are now: paths, sizes and times.
  static String keyOf(Collection<Path> files) {
    return files.stream().map(Steps::keyOf).collect(Collectors.joining("\n"));
  }

  private static String keyOf(Path file) {
    try {
      return "%s %d %s".formatted(file, Files.size(file), Files.getLastModifiedTime(file));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
  }

  /// Source files as they are now: names and contents, whenever they were checked out.
  static String contentsOf(Path directory) throws IOException {
    var hash = new CRC32C();
    try (var files = Files.walk(directory)) {
      for (var file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        hash.update(file.toString().getBytes(StandardCharsets.UTF_8));
        hash.update(Files.readAllBytes(file));
      }
    }
    return directory + " " + hash.getValue();
  }
}
