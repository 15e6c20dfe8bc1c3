import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Collectors;

/// Runs the steps of the build that are not up to date, and notes what each was made from.
final class Steps {
  private final Path notes;

  Steps(Path notes) throws IOException {
    this.notes = Files.createDirectories(notes);
  }

  interface Step {
    void run() throws IOException, InterruptedException;
  }

  /// Runs a step unless it ran from the same inputs before and its result is still there.
  ///
  /// @param key all that the result depends on
  void run(String name, String key, Path result, Step step)
      throws IOException, InterruptedException {
    var note = notes.resolve(name);
    if (Files.exists(result) && Files.exists(note) && Files.readString(note).equals(key)) {
      return;
    }
    Files.deleteIfExists(note);
    var start = System.nanoTime();
    step.run();
    Files.writeString(note, key);
    System.out.printf("image: %s (%.1f s)%n", name, (System.nanoTime() - start) / 1e9);
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
}
