package io.github.paperboy.cli;

import picocli.CommandLine.Command;

/// `paperboy bench`: only with what to measure.
@Command(
    name = "bench",
    description = "Measures speed and size, with the load of the machine beside.")
final class BenchCommand extends CommandGroup {
  BenchCommand() {
    super("to measure");
  }
}
