package io.github.paperboy.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `paperboy digest`: only with what to do.
@Command(
    name = "digest",
    description = "Subscribes to new papers and looks after the subscriptions.",
    footer = {"", "`paperboy serve` sends the digests when they are due."})
final class DigestCommand implements Runnable {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "This help.")
  @SuppressWarnings("unused") // picocli asks for it
  private boolean help;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  static CommandLine with(Surroundings surroundings) {
    return new CommandLine(new DigestCommand())
        .addSubcommand(new DigestSubscribeCommand(surroundings))
        .addSubcommand(new DigestListCommand(surroundings))
        .addSubcommand(new DigestEditCommand(surroundings))
        .addSubcommand(
            "pause", new DigestStateCommand(surroundings, DigestStateCommand.Change.PAUSE))
        .addSubcommand(
            "resume", new DigestStateCommand(surroundings, DigestStateCommand.Change.RESUME))
        .addSubcommand(
            "remove", new DigestStateCommand(surroundings, DigestStateCommand.Change.REMOVE))
        .addSubcommand(
            "confirm", new DigestCodeCommand(surroundings, DigestCodeCommand.Change.CONFIRM))
        .addSubcommand(
            "unsubscribe",
            new DigestCodeCommand(surroundings, DigestCodeCommand.Change.UNSUBSCRIBE))
        .addSubcommand(new DigestPreviewCommand(surroundings))
        .addSubcommand(new DigestNowCommand(surroundings));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing what to do");
  }
}
