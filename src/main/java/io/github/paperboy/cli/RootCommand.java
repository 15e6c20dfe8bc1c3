package io.github.paperboy.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `paperboy` without a command: help.
@Command(
    name = "paperboy",
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Answers questions about recent papers; every sentence opens to the abstract behind it.",
    footer = {
      "",
      "Exit codes: 0 done, 1 failed while running, 2 wrong usage or configuration.",
      "`paperboy COMMAND --help` explains a command."
    })
final class RootCommand implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "This help.")
  @SuppressWarnings("unused") // picocli asks for it
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "The version.")
  @SuppressWarnings("unused") // picocli asks for it
  private boolean version;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }
}
