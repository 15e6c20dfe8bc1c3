package io.github.paperboy.cli;

import io.github.paperboy.app.DiscordSetup;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `paperboy discord invite`: the link that brings the bot to a server.
@Command(
    name = "invite",
    description =
        "Prints the link that invites the bot to a server, with exactly the rights it needs.",
    footer = {
      "",
      "The application's id is the setting discord.application-id; without it Discord is asked,"
          + " with the token of DISCORD_TOKEN or DISCORD_TOKEN_FILE."
    })
final class DiscordInviteCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();

  DiscordInviteCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var environment = surroundings.environment();
    var setup = new DiscordSetup(new Opener(surroundings, common).place(), environment);
    var link = setup.invitation().orElseGet(() -> setup.invitation(token()));
    surroundings.output().out().println(link);
    if (!common.quiet()) {
      surroundings
          .output()
          .say(
              "Open it, choose the server and agree; `paperboy discord check` tells what is left.");
    }
    return Program.DONE;
  }

  private String token() {
    return DiscordCommand.token(
        surroundings.environment(),
        "no application: set discord.application-id, or DISCORD_TOKEN to ask Discord for it");
  }
}
