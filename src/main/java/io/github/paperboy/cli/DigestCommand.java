package io.github.paperboy.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `paperboy digest`: only with what to do.
@Command(
    name = "digest",
    description = "Subscribes to new papers and looks after the subscriptions.",
    footer = {"", "`paperboy serve` sends the digests when they are due."})
final class DigestCommand extends CommandGroup {
  DigestCommand() {
    super("to do");
  }

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
}
