package io.github.paperboy.discord;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.paperboy.discord.WayBack.ByToken;
import io.github.paperboy.discord.WayBack.ToMessage;
import io.github.paperboy.discord.card.Rendering;
import io.github.paperboy.discord.card.Shown.Audience;
import io.github.paperboy.retrieve.Asker;
import io.github.paperboy.retrieve.ModelChoice;

/// Questions under way, and where their answers go, as JSON for the store.
final class InquiryJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private InquiryJson() {}

  static String write(Inquiry inquiry) {
    var json = RememberedJson.asking(inquiry.asking());
    json.put("server", inquiry.asker().server()).put("locale", inquiry.locale());
    json.put("audience", inquiry.audience().name()).put("model", inquiry.model().text());
    return json.toString();
  }

  /// @param owner key of the person who asked
  static Inquiry read(String owner, String text) {
    var json = RememberedJson.tree(text);
    return new Inquiry(
        RememberedJson.readAsking(json),
        new Asker(owner, json.path("server").asText()),
        json.path("locale").asText(),
        Audience.valueOf(json.path("audience").asText()),
        ModelChoice.of(json.path("model").asText("")));
  }

  static String write(WayBack way) {
    var json = MAPPER.createObjectNode();
    return switch (way) {
      case ByToken(_, var token, var channel, var everybody, var rendering) -> {
        json.put("token", token).put("channel", channel).put("everybody", everybody);
        yield json.put("rendering", rendering.name()).toString();
      }
      case ToMessage(_, var channel, var user) ->
          json.put("channel", channel).put("user", user).toString();
    };
  }

  /// @param id of the interaction or message that asked
  static WayBack readWay(long id, String text) {
    var json = RememberedJson.tree(text);
    long channel = json.path("channel").asLong();
    return json.has("token")
        ? new ByToken(
            id,
            json.path("token").asText(),
            channel,
            json.path("everybody").asBoolean(),
            Rendering.valueOf(json.path("rendering").asText(Rendering.CARDS.name())))
        : new ToMessage(id, channel, json.path("user").asLong());
  }
}
