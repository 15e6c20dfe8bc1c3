package io.github.paperboy.cli;

import picocli.CommandLine.Command;

/// `paperboy eval`: only with what to measure.
@Command(name = "eval", description = "Measures ranking, answers or the check of claims.")
final class EvalCommand extends CommandGroup {
  EvalCommand() {
    super("to measure");
  }
}
