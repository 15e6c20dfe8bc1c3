package io.github.paperboy.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/// Asks Discord where its gateway is and whether it knows the token, before the library connects:
/// the library finds neither out in words that a person understands.
final class Gateway {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final String api;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  /// @param api base address of the REST interface
  Gateway(String api) {
    this.api = api;
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
    var answer = get("gateway", "");
    if (answer.statusCode() != 200) {
      throw new IOException("GET %sgateway was answered %d".formatted(api, answer.statusCode()));
    }
    return tree(answer).path("url").asText();
  }

  /// Where the gateway is for this bot, and how many shards it needs.
  Found find(String token) {
    try {
      var address = address();
      var answer = get("gateway/bot", token);
      return switch (answer.statusCode()) {
        case 200 -> new Found.At(address, tree(answer).path("shards").asInt(1));
        case 401 ->
            new Found.Refused(
                "Discord does not know this token; copy it anew from the Bot page of"
                    + " discord.com/developers/applications into DISCORD_TOKEN.");
        default -> new Found.Refused(unusual(answer.statusCode()));
      };
    } catch (IOException e) {
      return new Found.Refused(
          "Discord cannot be reached at %s (%s); check the network, or the key discord.api."
              .formatted(api, e.getMessage() == null ? e : e.getMessage()));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Found.Refused("Connecting was interrupted.");
    }
  }

  private static String unusual(int status) {
    return "Discord answered %d when asked for its gateway; try again in a few minutes."
        .formatted(status);
  }

  private HttpResponse<String> get(String path, String token)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(api + path)).timeout(PATIENCE);
    if (!token.isEmpty()) {
      request.header("Authorization", "Bot " + token);
    }
    return client.send(request.GET().build(), HttpResponse.BodyHandlers.ofString());
  }

  private static JsonNode tree(HttpResponse<String> answer) throws IOException {
    return new ObjectMapper().readTree(answer.body());
  }
}
