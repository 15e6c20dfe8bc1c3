package io.github.paperboy.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/// Works through a file: a line in, a line out, in order, each written as soon as it is there.
/// Blank lines are passed over.
final class LineByLine {
  private static final Path STANDARD_INPUT = Path.of("-");

  private final Surroundings surroundings;
  private final UnaryOperator<String> answer;

  /// @param answer the line to print for a line that was read; must not throw for a wrong one
  LineByLine(Surroundings surroundings, UnaryOperator<String> answer) {
    this.surroundings = surroundings;
    this.answer = answer;
  }

  /// @param file JSON lines, `-` for standard input
  void run(Path file) {
    try (var lines = open(file)) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          surroundings.output().out().println(answer.apply(line));
          surroundings.output().out().flush();
        }
      }
    } catch (IOException e) {
      throw new Failure("cannot read %s: %s".formatted(file, e.getMessage()), e);
    }
  }

  private BufferedReader open(Path file) throws IOException {
    if (!file.equals(STANDARD_INPUT) && !Files.isReadable(file)) {
      throw new WrongUsage("%s: no such file, or it may not be read".formatted(file));
    }
    var bytes = file.equals(STANDARD_INPUT) ? surroundings.in() : Files.newInputStream(file);
    return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
  }
}
