package io.github.paperboy.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// A command that only has others below it: without one of them it is wrong usage.
abstract class CommandGroup implements Runnable {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "This help.")
  @SuppressWarnings("unused") // picocli asks for it
  private boolean help;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  private final String purpose;

  /// @param purpose what is missing, such as `to do`
  CommandGroup(String purpose) {
    this.purpose = purpose;
  }

  /// A command of which several differ in what they do to the same thing.
  ///
  /// @param description what this one does
  static CommandLine described(Object command, String description) {
    var line = new CommandLine(command);
    line.getCommandSpec().usageMessage().description(description);
    return line;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing what " + purpose);
  }
}
