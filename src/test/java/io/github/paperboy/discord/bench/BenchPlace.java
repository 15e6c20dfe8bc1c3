package io.github.paperboy.discord.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What a measurement is run with, from the properties `bench.data`, `bench.image`, `bench.options`
/// and `bench.log`.
///
/// @param data a data directory; the bot writes into it
/// @param image the built image
/// @param javaOptions besides the launcher's own
/// @param log where the bot's log goes
record BenchPlace(Path data, Path image, String javaOptions, Path log) {
  static BenchPlace fromProperties() {
    var data = System.getProperty("bench.data", "");
    if (data.isEmpty()) {
      throw new IllegalStateException("say which papers: -Dbench.data=DIR, a copy for this alone");
    }
    return new BenchPlace(
        Path.of(data),
        Path.of(System.getProperty("bench.image", "target/paperboy")),
        System.getProperty("bench.options", ""),
        Path.of(System.getProperty("bench.log", "target/discord-bench.log")));
  }

  /// The launcher's command line.
  List<String> command(String name) {
    return List.of(
        image.resolve("bin/paperboy").toAbsolutePath().toString(),
        name,
        "--data",
        data.toAbsolutePath().toString(),
        "--config",
        configuration().toString());
  }

  /// No live sources: they would be asked over the network.
  private Path configuration() {
    var file = log.toAbsolutePath().resolveSibling("discord-bench.yaml");
    try {
      return Files.writeString(file, "sync:\n  sources: []\n");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
