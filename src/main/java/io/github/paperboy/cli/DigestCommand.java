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
    var line =
        new CommandLine(new DigestCommand())
            .addSubcommand(new DigestSubscribeCommand(surroundings))
            .addSubcommand(new DigestListCommand(surroundings))
            .addSubcommand(new DigestEditCommand(surroundings));
    for (var change : DigestStateCommand.Change.values()) {
      var command = new DigestStateCommand(surroundings, change);
      line.addSubcommand(change.word(), described(command, change.description()));
    }
    line.addSubcommand(new DigestPreviewCommand(surroundings))
        .addSubcommand(new DigestNowCommand(surroundings));
    for (var change : DigestCodeCommand.Change.values()) {
      var command = new DigestCodeCommand(surroundings, change);
      line.addSubcommand(change.word(), described(command, change.description()));
    }
    return line.addSubcommand(new DigestMailCommand(surroundings))
        .addSubcommand(new DigestBouncedCommand(surroundings));
  }
}
