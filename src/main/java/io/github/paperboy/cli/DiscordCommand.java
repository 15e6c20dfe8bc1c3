package io.github.paperboy.cli;

import io.github.paperboy.app.DiscordToken;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `paperboy discord`: only with what to do.
@Command(
    name = "discord",
    description = "Helps to set the bot up at Discord.",
    footer = {"", "`paperboy serve` runs the bot."})
final class DiscordCommand extends CommandGroup {
  DiscordCommand() {
    super("to do");
  }

  static CommandLine with(Surroundings surroundings) {
    return new CommandLine(new DiscordCommand())
        .addSubcommand(new DiscordInviteCommand(surroundings))
        .addSubcommand(new DiscordCheckCommand(surroundings));
  }

  /// The bot's token.
  ///
  /// @param otherwise what to say when there is none
  static String token(Map<String, String> environment, String otherwise) {
    return switch (DiscordToken.of(environment)) {
      case DiscordToken.Given(var token) -> token;
      case DiscordToken.Unusable(var why) -> throw new WrongUsage(why);
      case DiscordToken.Missing() -> throw new WrongUsage(otherwise);
    };
  }
}
