package io.github.paperboy.discord;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.paperboy.discord.setup.DiscordApi;
import io.github.paperboy.discord.setup.DiscordApi.Told;
import io.github.paperboy.discord.setup.DiscordWords;
import java.io.IOException;
import java.time.Duration;

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
    /// @param url of the gateway
    /// @param shards how many sessions Discord wants
    /// @param logins how many of them may log in at the same time
    record At(String url, int shards, int logins) implements Found {}

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

  private static Found found(String address, JsonNode told) {
    int shards = Math.max(1, told.path("shards").asInt(1));
    var limit = told.path("session_start_limit");
    int left = limit.path("remaining").asInt(shards);
    if (left < shards) {
      var again = Duration.ofMillis(limit.path("reset_after").asLong());
      return new Found.Refused(
          "Discord allows this bot %d more logins today and it needs %d; it may log in again in %d h %d min."
              .formatted(left, shards, again.toHours(), again.toMinutesPart()));
    }
    return new Found.At(address, shards, Math.max(1, limit.path("max_concurrency").asInt(1)));
  }

  /// Where the gateway is for this bot, and how many shards it needs.
  Found find(String token) {
    try {
      var address = address();
      return switch (new DiscordApi(api, token).get("gateway/bot")) {
        case Told.Json(var json) -> found(address, json);
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
