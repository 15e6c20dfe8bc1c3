package io.github.paperboy.discord;

import io.github.paperboy.discord.setup.DiscordApi;
import io.github.paperboy.discord.setup.DiscordApi.Told;
import io.github.paperboy.discord.setup.DiscordWords;
import java.io.IOException;

/// Asks Discord where its gateway is and whether it knows the token, before the library connects:
/// the library finds neither out in words that a person understands.
final class Gateway {
  private final String api;
  private final DiscordApi anybody;

  /// @param api base address of the REST interface
  Gateway(String api) {
    this.api = api;
    this.anybody = new DiscordApi(api, "");
  }

  /// What was found.
  sealed interface Found {
    record At(String url, int shards) implements Found {}

    record Refused(String why) implements Found {}
  }

  /// Where the gateway is, as anybody may ask.
  ///
  /// @throws IOException if Discord does not answer
  String address() throws IOException, InterruptedException {
    return switch (anybody.get("gateway")) {
      case Told.Json(var json) -> json.path("url").asText();
      case Told.Refused(int status, _) ->
          throw new IOException("GET %sgateway was answered %d".formatted(api, status));
    };
  }

  /// Where the gateway is for this bot, and how many shards it needs.
  Found find(String token) {
    try {
      var address = address();
      return switch (new DiscordApi(api, token).get("gateway/bot")) {
        case Told.Json(var json) -> new Found.At(address, json.path("shards").asInt(1));
        case Told.Refused(int status, _) -> new Found.Refused(DiscordWords.refused(status));
      };
    } catch (IOException e) {
      return new Found.Refused(DiscordWords.unreachable(api, e));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Found.Refused("Connecting was interrupted.");
    }
  }
}
