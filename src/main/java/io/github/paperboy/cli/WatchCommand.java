package io.github.paperboy.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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
final class WatchCommand implements Runnable {
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
    var line = new CommandLine(new WatchCommand());
    for (var kind : WatchBeginCommand.Kind.values()) {
      line.addSubcommand(kind.word(), new WatchBeginCommand(surroundings, kind));
    }
    return line.addSubcommand(new WatchListCommand(surroundings))
        .addSubcommand(
            "remove", new WatchStateCommand(surroundings, WatchStateCommand.Change.REMOVE))
        .addSubcommand(
            "resume", new WatchStateCommand(surroundings, WatchStateCommand.Change.RESUME))
        .addSubcommand(new WatchRunCommand(surroundings));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing what to do");
  }
}
