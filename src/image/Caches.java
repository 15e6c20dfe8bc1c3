import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `cache`: the AOT caches of [JEP 514](https://openjdk.org/jeps/514), one for each way the
/// launcher starts Java, made by running the real commands.
final class Caches {
  private final Path image;

  Caches(Path image) {
    this.image = image;
  }

  Path last() {
    return image.resolve("cache/long.aot");
  }

  /// The caches depend on every jar, the runtime and the options in the launcher.
  String key() throws IOException {
    try (var jars = Files.list(image.resolve("lib"))) {
      return Steps.keyOf(jars.sorted().toList())
          + Steps.keyOf(List.of(image.resolve("runtime/lib/modules")))
          + Files.readString(image.resolve("bin/paperboy"));
    }
  }

  void train() throws IOException, InterruptedException {
    Libraries.delete(image.resolve("cache"));
    Files.createDirectories(image.resolve("cache"));
    train("short", "--version");
    train("long", "bench", "--help");
  }

  private void train(String kind, String... command) throws IOException, InterruptedException {
    var cache = image.resolve("cache/" + kind + ".aot");
    var arguments = new ArrayList<>(List.of(image.resolve("bin/paperboy").toString()));
    arguments.addAll(List.of(command));
    // Relative to its directory, because the options are split at spaces.
    var process =
        new ProcessBuilder(arguments)
            .directory(cache.getParent().toFile())
            .redirectErrorStream(true);
    process.environment().put("PAPERBOY_JAVA_OPTIONS", "-XX:AOTCacheOutput=" + cache.getFileName());
    var running = process.start();
    var output = new String(running.getInputStream().readAllBytes());
    if (running.waitFor() != 0 || !Files.exists(cache)) {
      throw new IOException("training the " + kind + " cache failed: " + output);
    }
  }
}
