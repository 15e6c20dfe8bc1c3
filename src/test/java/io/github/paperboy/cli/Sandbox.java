package io.github.paperboy.cli;

import io.github.paperboy.app.DataDirectory;
import io.github.paperboy.app.Installation;
import io.github.paperboy.app.Place;
import io.github.paperboy.config.PaperboyConfig;
import io.github.paperboy.embed.SmallTables;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The program inside this process, as a person uses it: arguments in; text, messages and an exit
/// code out. Its static table is small; its encoder is the real one.
///
/// @param directory where it keeps everything
record Sandbox(Path directory) {
  static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2025-06-01T12:00:00Z"));

  /// Three papers and a line that is none.
  static final String PAPERS =
      """
      {"id": "2501.00001", "title": "Kettle: Boiling Water Quickly", "abstract": "Boiling water \
      takes long. We present Kettle, which boils one litre of water in 90 seconds.", \
      "published": "2025-01-02", "categories": ["cs.RO"], "authors": ["Ada Lovelace"]}
      {"id": "2502.00002", "title": "Teapots for Robots", "abstract": "Robots pour tea badly. We \
      train teapots that pour tea for robots without spilling.", "published": "2025-02-03"}
      {"id": "2503.00003", "title": "On Cups", "abstract": "Cups hold tea. We survey 200 cups.", \
      "published": "2025-03-04"}
      no paper
      """;

  record Run(int code, String out, String err) {}

  /// A sandbox with everything but papers.
  static Sandbox in(Path directory) throws IOException {
    SmallTables.write(
        Files.createDirectories(directory.resolve("image/models")).resolve("static.table"));
    return new Sandbox(directory);
  }

  /// Writes [#PAPERS] to a file and brings them in.
  ///
  /// @param options of `ingest`
  Run bringPapersIn(String... options) throws IOException {
    var file = Files.writeString(directory.resolve("papers.jsonl"), PAPERS);
    List<String> arguments = new ArrayList<>(List.of("ingest", file.toString()));
    arguments.addAll(List.of(options));
    return run(arguments);
  }

  Run run(String in, String... arguments) {
    return run(Map.of(), in, arguments);
  }

  Run run(List<String> arguments) {
    return run("", arguments.toArray(String[]::new));
  }

  /// @param arguments separated by blanks
  Run run(String arguments) {
    return run(List.of(arguments.split(" ")));
  }

  /// @param more environment variables
  /// @param arguments separated by blanks
  Run run(Map<String, String> more, String arguments) {
    return run(more, "", arguments.split(" "));
  }

  private Run run(Map<String, String> more, String in, String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var output = new Output(new PrintWriter(out), new PrintWriter(err), Terminal.NONE);
    int code = new Program(surroundings(in, output, more)).run(arguments);
    return new Run(code, out.toString(), err.toString());
  }

  Surroundings surroundings(String in, Output output) {
    return surroundings(in, output, Map.of());
  }

  Surroundings surroundings(String in, Output output, Map<String, String> more) {
    Map<String, String> environment = new HashMap<>(more);
    environment.put("PAPERBOY_DATA", data().toString());
    return new Surroundings(
        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
        output,
        Map.copyOf(environment),
        installation(),
        CLOCK,
        ZoneOffset.UTC);
  }

  Path data() {
    return directory.resolve("data");
  }

  private Installation installation() {
    return new Installation(directory.resolve("image"));
  }

  Place place() {
    return new Place(
        new DataDirectory(data()), installation(), PaperboyConfig.DEFAULTS, CLOCK, ZoneOffset.UTC);
  }
}
