package io.github.paperboy.discord.setup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// Asks Discord's REST interface, without the library: before it connects, or instead. Only reads.
/// Waits when Discord asks it to, as long as its header says: the library keeps to rate limits only
/// within a session, and one for retries would have to be told the same header. Safe for several
/// threads.
public final class DiscordApi {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int ATTEMPTS = 4;
  private static final int TOO_MANY = 429;
  private static final long LONGEST_WAIT_SECONDS = 10;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final String base;
  private final String token;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  /// @param base address of the REST interface, ending in a slash
  /// @param token the bot's; empty for what anybody may ask
  public DiscordApi(String base, String token) {
    this.base = base;
    this.token = token;
  }

  /// What Discord said.
  public sealed interface Told {
    /// What was asked for.
    record Json(JsonNode json) implements Told {}

    /// It does not tell.
    ///
    /// @param status of HTTP
    /// @param code Discord's own, such as 50001; 0 when there is none
    record Refused(int status, int code) implements Told {}
  }

  /// The base address.
  public String base() {
    return base;
  }

  /// @param path without a slash before it, such as `users/@me`
  /// @throws IOException if Discord does not answer, or not in JSON
  public Told get(String path) throws IOException, InterruptedException {
    var answer = send(path);
    for (int attempt = 1; answer.statusCode() == TOO_MANY && attempt < ATTEMPTS; attempt++) {
      Thread.sleep(Duration.ofSeconds(wait(answer)));
      answer = send(path);
    }
    int status = answer.statusCode();
    if (status >= 200 && status < 300) {
      return new Told.Json(MAPPER.readTree(answer.body()));
    }
    return new Told.Refused(status, error(answer.body()).path("code").asInt());
  }

  private HttpResponse<String> send(String path) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
    if (!token.isEmpty()) {
      request.header("Authorization", "Bot " + token);
    }
    return client.send(request.GET().build(), BodyHandlers.ofString());
  }

  /// Whole seconds, as Discord sends them; what is none is a second.
  private static long wait(HttpResponse<String> answer) {
    var asked = answer.headers().firstValue("Retry-After").orElse("");
    long seconds = asked.matches("\\d{1,9}") ? Long.parseLong(asked) : 1;
    return Math.clamp(seconds, 1, LONGEST_WAIT_SECONDS);
  }

  /// What stands between may answer an error in HTML.
  private static JsonNode error(String body) {
    try {
      return MAPPER.readTree(body);
    } catch (JsonProcessingException _) {
      return MissingNode.getInstance();
    }
  }
}
