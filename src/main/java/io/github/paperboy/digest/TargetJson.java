package io.github.paperboy.digest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// A target as JSON and back, for stores.
public final class TargetJson {
  private TargetJson() {}

  public static ObjectNode write(Target target) {
    var json = DigestJson.JSON.createObjectNode();
    return switch (target) {
      case Target.Channel(var guild, var channel) ->
          json.put("kind", "channel").put("guild", guild).put("channel", channel);
      case Target.Direct(var user) -> json.put("kind", "direct").put("user", user);
      case Target.Email(var address) -> json.put("kind", "email").put("address", address);
      case Target.Feed _ -> json.put("kind", "feed");
    };
  }

  /// @throws IllegalArgumentException if it is no target
  public static Target read(JsonNode json) {
    var kind = json.path("kind").asText();
    return switch (kind) {
      case "channel" ->
          new Target.Channel(json.path("guild").asLong(), json.path("channel").asLong());
      case "direct" -> new Target.Direct(json.path("user").asLong());
      case "email" -> new Target.Email(json.path("address").asText());
      case "feed" -> new Target.Feed();
      default -> throw new IllegalArgumentException("unknown target '%s'".formatted(kind));
    };
  }
}
