package io.github.paperboy.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `paperboy bench`: only with what to measure.
@Command(
    name = "bench",
    description = "Measures speed and size, with the load of the machine beside.")
final class BenchCommand implements Runnable {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "This help.")
  @SuppressWarnings("unused") // picocli asks for it
  private boolean help;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing what to measure");
  }
}
