package io.github.paperboy.cli;

import io.github.paperboy.eval.ExpectedFigures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Figures that a measurement must reach.
final class Floors {
  @Option(
      names = "--expected",
      paramLabel = "FILE",
      description = "Least figures, as in src/eval/expected.yaml; exit code 1 below one.")
  private @Nullable Path file;

  /// @param measured by collection, then by figure
  /// @return the exit code
  int judge(Map<String, Map<String, Double>> measured, Output output) {
    if (file == null) {
      return Program.DONE;
    }
    try {
      var shortfalls = ExpectedFigures.read(file).shortfalls(measured);
      if (shortfalls.isEmpty()) {
        output.line("every figure reaches what " + file + " expects");
        return Program.DONE;
      }
      output.out().print(ExpectedFigures.table(shortfalls));
      return Program.FAILED;
    } catch (IOException e) {
      throw new WrongUsage(String.valueOf(e.getMessage()));
    }
  }
}
