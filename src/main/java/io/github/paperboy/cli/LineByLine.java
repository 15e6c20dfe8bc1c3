package io.github.paperboy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/// Works through a file: a line in, a line out, in order, each written as soon as it is there.
/// Blank lines are passed over, and nothing more is read when nobody takes the answers any more.
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
      var out = surroundings.output().out();
      for (var line = lines.next(); line != null && !out.checkError(); line = lines.next()) {
        if (!line.isBlank()) {
          out.println(answer.apply(line));
          out.flush();
        }
      }
    } catch (IOException e) {
      throw new Failure("cannot read %s: %s".formatted(file, e.getMessage()), e);
    }
  }

  private BatchLines open(Path file) throws IOException {
    if (!file.equals(STANDARD_INPUT) && !Files.isReadable(file)) {
      throw new WrongUsage("%s: no such file, or it may not be read".formatted(file));
    }
    var bytes = file.equals(STANDARD_INPUT) ? surroundings.in() : Files.newInputStream(file);
    return new BatchLines(bytes);
  }
}
