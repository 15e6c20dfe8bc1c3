package io.github.paperboy.discord.setup;

import java.io.IOException;

/// Sentences on what keeps the bot from Discord. Pure.
public final class DiscordWords {
  /// What to do about a token that Discord does not know.
  static final String NEW_TOKEN =
      "press Reset Token on the Bot page of discord.com/developers/applications, and put the new"
          + " one into DISCORD_TOKEN";

  private DiscordWords() {}

  /// When it was asked, and did not tell.
  public static String refused(int status) {
    return status == 401
        ? "Discord does not know this token; %s.".formatted(NEW_TOKEN)
        : "Discord answered %d; try again in a few minutes.".formatted(status);
  }

  /// When it could not be asked.
  public static String unreachable(String api, IOException problem) {
    return "Discord cannot be reached at %s (%s); check the network, or the key discord.api."
        .formatted(api, of(problem));
  }

  static String of(IOException problem) {
    return problem.getMessage() == null ? problem.toString() : problem.getMessage();
  }
}
