package io.github.paperboy.discord.setup;

import io.github.paperboy.discord.setup.DiscordApi.Told;
import java.io.IOException;

/// The link by which an admin brings the bot to a server.
public final class Invitation {
  private Invitation() {}

  /// With exactly the scopes and permissions that the bot needs.
  ///
  /// @param application the application's id, which is also the bot's
  public static String link(long application) {
    return "https://discord.com/oauth2/authorize?client_id=%d&scope=bot+applications.commands&permissions=%d"
        .formatted(application, NeededPermission.bits());
  }

  /// The same for the application of a token, which Discord is asked for.
  ///
  /// @throws IOException if Discord does not tell; its message is for a person
  public static String link(DiscordApi api) throws IOException, InterruptedException {
    return switch (asked(api)) {
      case Told.Json(var application) -> link(application.path("id").asLong());
      case Told.Refused(int status, _) -> throw new IOException(DiscordWords.refused(status));
    };
  }

  private static Told asked(DiscordApi api) throws IOException, InterruptedException {
    try {
      return api.get("applications/@me");
    } catch (IOException e) {
      throw new IOException(DiscordWords.unreachable(api.base(), e), e);
    }
  }
}
