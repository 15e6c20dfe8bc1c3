package io.github.paperboy.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `paperboy watch`: only with what to do.
@Command(
    name = "watch",
    description = "Watches questions, searches, authors, organisations and papers.",
    footer = {
      "",
      "A watch is silent until something new comes; then it tells the difference in its feed"
          + " files.",
      "`paperboy serve` looks when papers have come, `paperboy watch run` looks at once."
    })
final class WatchCommand extends CommandGroup {
  WatchCommand() {
    super("to do");
  }

  static CommandLine with(Surroundings surroundings) {
    var line = new CommandLine(new WatchCommand());
    for (var kind : WatchBeginCommand.Kind.values()) {
      var command = new WatchBeginCommand(surroundings, kind);
      line.addSubcommand(kind.word(), described(command, kind.description()));
    }
    line.addSubcommand(new WatchListCommand(surroundings));
    for (var change : WatchStateCommand.Change.values()) {
      var command = new WatchStateCommand(surroundings, change);
      line.addSubcommand(change.word(), described(command, change.description()));
    }
    return line.addSubcommand(new WatchRunCommand(surroundings));
  }
}
