package io.github.paperboy.cli;

import io.github.paperboy.app.DiscordSetup;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `paperboy discord check`: what is wrong with the bot at Discord.
@Command(
    name = "check",
    description =
        "Looks at token, intents, and permissions in each server and channel: green, or the"
            + " remedy. Exit code 1 on red.",
    footer = {"", "Asks Discord and changes nothing; the bot may run meanwhile."})
final class DiscordCheckCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Option(names = "--json", description = "One line of JSON instead of text.")
  private boolean json;

  DiscordCheckCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var environment = surroundings.environment();
    var place = new Opener(surroundings, common).place();
    var token =
        DiscordCommand.token(
            environment,
            "nothing to check: set DISCORD_TOKEN, or DISCORD_TOKEN_FILE to a file with the token");
    var checks = new DiscordSetup(place, environment).checks(token);
    if (json) {
      surroundings.output().out().println(ChecksView.json(checks));
    } else {
      new ChecksView(surroundings.output()).show(checks);
    }
    return ChecksView.code(checks);
  }
}
