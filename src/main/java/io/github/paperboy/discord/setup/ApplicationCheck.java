package io.github.paperboy.discord.setup;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What is wrong with the application as a whole: its switches at Discord, intents, logins. Pure.
final class ApplicationCheck {
  private static final long CONTENT_GRANTED = 1L << 18 | 1L << 19;
  private static final int FEW_LOGINS = 50;
  private static final String PORTAL = "discord.com/developers/applications";

  private ApplicationCheck() {}

  /// @param application of `GET /applications/@me`
  static List<Finding> application(JsonNode application, MessageContent content) {
    List<Finding> findings = new ArrayList<>();
    findings.add(
        Finding.fine(
            "token",
            "Discord knows it: %s, application %s"
                .formatted(application.path("name").asText(), application.path("id").asText())));
    if (!application.path("interactions_endpoint_url").asText("").isEmpty()) {
      findings.add(
          Finding.broken(
              "commands",
              "Discord sends them to an interactions endpoint, and not to Paperboy",
              "clear “Interactions Endpoint URL” on the General Information page of " + PORTAL));
    }
    if (application.path("bot_require_code_grant").asBoolean()) {
      findings.add(
          Finding.weak(
              "invite",
              "its link fails while the bot requires a code grant",
              "switch “Requires OAuth2 Code Grant” off on the Bot page of " + PORTAL));
    }
    findings.add(intents(application.path("flags").asLong(), content));
    return findings;
  }

  private static Finding intents(long flags, MessageContent content) {
    boolean granted = (flags & CONTENT_GRANTED) != 0;
    return switch (content) {
      case WANTED ->
          granted
              ? Finding.fine("intents", "Message Content is wanted and granted")
              : Finding.broken(
                  "intents",
                  "the settings want Message Content, which is not granted",
                  "allow “Message Content Intent” on the Bot page of "
                      + PORTAL
                      + ", or remove discord.message-content");
      case NOT_WANTED ->
          Finding.fine(
              "intents",
              granted
                  ? "none that is privileged is needed; Message Content is granted, and used with"
                      + " discord.message-content: granted"
                  : "none that is privileged is needed");
    };
  }

  /// @param gateway of `GET /gateway/bot`
  static Finding gateway(JsonNode gateway) {
    int shards = Math.max(1, gateway.path("shards").asInt(1));
    var limit = gateway.path("session_start_limit");
    int left = limit.path("remaining").asInt();
    var again = Duration.ofMillis(limit.path("reset_after").asLong());
    var finding =
        "%s%d of %d logins left, all again in %d h %d min"
            .formatted(
                shards == 1 ? "" : shards + " shards, ",
                left,
                limit.path("total").asInt(),
                again.toHours(),
                again.toMinutesPart());
    if (left < shards) {
      return Finding.broken("gateway", finding, "wait until then, and find out what restarts it");
    }
    return left < FEW_LOGINS
        ? Finding.weak("gateway", finding, "find out what restarts it so often")
        : Finding.fine("gateway", finding);
  }

  /// @param commands of `GET /applications/{id}/commands`
  static Finding commands(JsonNode commands) {
    return commands.isEmpty()
        ? Finding.weak("commands", "none are registered yet", "`paperboy serve` registers them")
        : Finding.fine("commands", commands.size() + " registered");
  }
}
