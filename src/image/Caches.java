import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `cache`: the AOT caches of [JEP 514](https://openjdk.org/jeps/514), one for each way the
/// launcher starts Java, made by running the real commands over the starter set.
final class Caches {
  /// A title of the starter set.
  private static final String KNOWN = "Score Forgetting Distillation";

  private final Path image;
  private final Path work;

  /// @param work a directory for what the rehearsals leave behind
  Caches(Path image, Path work) {
    this.image = image;
    this.work = work;
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

  void discard() throws IOException {
    Libraries.delete(image.resolve("cache"));
  }

  void train() throws IOException, InterruptedException {
    discard();
    Files.createDirectories(image.resolve("cache"));
    Libraries.delete(work);
    Files.createDirectories(work);
    trainShort();
    trainLong();
  }

  private void trainShort() throws IOException, InterruptedException {
    var question = "Which papers make image generation with diffusion models faster?";
    var data = work.resolve("none").toString();
    train(
        "short",
        List.of("ask", "--data", data, question),
        List.of("ask", "--data", data, "--json", "Compare LoRA and full fine-tuning"),
        List.of("search", "--data", data, "--since", "2025", "newest papers on agents"),
        List.of("search", "--data", data, "--json", "reinforcement learning for reasoning"),
        List.of("paper", "--data", data, KNOWN),
        List.of("similar", "--data", data, KNOWN),
        List.of("--help"),
        List.of("--version"));
  }

  private void trainLong() throws IOException, InterruptedException {
    var data = work.resolve("data").toString();
    var batch =
        Files.writeString(
            work.resolve("questions.jsonl"),
            """
            {"id": 1, "question": "How is hallucination in language models measured?"}
            {"id": 2, "turns": ["Which papers are about agents?", "and in 2025?"]}
            """);
    var starter = Path.of("src/main/resources/io/github/paperboy/starter/starter.jsonl");
    train(
        "long",
        List.of("ingest", "--quiet", "--data", data, starter.toAbsolutePath().toString()),
        List.of("ask", "--data", data, "--batch", batch.toString()),
        List.of("search", "--data", data, "--batch", batch.toString()));
  }

  @SafeVarargs
  private void train(String kind, List<String>... commands)
      throws IOException, InterruptedException {
    var arguments = new ArrayList<String>();
    for (var command : commands) {
      arguments.addAll(arguments.isEmpty() ? List.of() : List.of("--then"));
      arguments.addAll(command);
    }
    // Relative to its directory, because the options are split at spaces.
    new Launch(image)
        .options("-XX:AOTCacheOutput=%s.aot io.github.paperboy.cli.Rehearsal".formatted(kind))
        .run(image.resolve("cache"), arguments);
  }
}
