package io.github.paperboy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `paperboy bench start`: from the start of a process to its printed answer.
@Command(
    name = "start",
    description = "Starts Paperboy many times and says how long an answer takes, process and all.",
    footer = {"", "Example: paperboy bench start ask \"What speeds up diffusion?\""})
final class BenchStartCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Option(names = "--count", paramLabel = "N", description = "How many starts; 20 usually.")
  private int count = 20;

  @Parameters(paramLabel = "COMMAND", arity = "1..*", description = "What to start.")
  private List<String> command = List.of();

  BenchStartCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var home = surroundings.installation().home();
    if (home == null) {
      throw new Failure("only an application image can be started");
    }
    if (count < 1) {
      throw new WrongUsage("--count must be 1 or more");
    }
    List<String> whole = new ArrayList<>(List.of(home.resolve("bin/paperboy").toString()));
    whole.addAll(command);
    whole.addAll(List.of("--data", common.data(surroundings).root().toString()));
    start(whole); // the files are read from the disk
    var took = new double[count];
    for (int i = 0; i < count; i++) {
      took[i] = start(whole);
    }
    surroundings.output().line(String.join(" ", command) + ": " + new Latencies(took));
    surroundings.output().line("machine: " + Machine.described());
    return Program.DONE;
  }

  private static double start(List<String> command) {
    try {
      long start = System.nanoTime();
      var process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      int code = process.waitFor();
      double took = (System.nanoTime() - start) / 1e6;
      if (code != 0) {
        throw new Failure("%s ended with code %d".formatted(String.join(" ", command), code));
      }
      return took;
    } catch (IOException e) {
      throw new Failure("cannot start %s: %s".formatted(Path.of(command.getFirst()), e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted", e);
    }
  }
}
