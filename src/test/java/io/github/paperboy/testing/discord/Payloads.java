package io.github.paperboy.testing.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What Discord sends when people do things.
final class Payloads {
  private static final String APP_PERMISSIONS = "2251799813685247";

  private Payloads() {}

  static ObjectNode command(String name, Map<String, ?> options, @Nullable JsonNode registered) {
    var payload = Json.object().put("type", 2);
    var data = data(payload, name, 1, registered);
    var list = data.putArray("options");
    if (options.get("subcommand") instanceof String sub) {
      list = list.addObject().put("name", sub).put("type", 1).putArray("options");
    }
    for (var option : options.entrySet()) {
      if (!option.getKey().equals("subcommand")) {
        add(list, option.getKey(), option.getValue());
      }
    }
    return payload;
  }

  private static void add(ArrayNode options, String name, Object value) {
    var option = options.addObject().put("name", name);
    switch (value) {
      case Boolean flag -> option.put("type", 5).put("value", flag);
      case Long channel -> option.put("type", 7).put("value", Long.toString(channel));
      case Integer number -> option.put("type", 4).put("value", number);
      default -> option.put("type", 3).put("value", value.toString());
    }
  }

  private static ObjectNode data(
      ObjectNode payload, String name, int type, @Nullable JsonNode registered) {
    var id = registered == null ? "1" : registered.path("id").asText();
    return payload.putObject("data").put("id", id).put("name", name).put("type", type);
  }

  static ObjectNode menu(String name, JsonNode message, @Nullable JsonNode registered) {
    var payload = Json.object().put("type", 2);
    var data = data(payload, name, 3, registered).put("target_id", message.path("id").asText());
    data.putObject("resolved").putObject("messages").set(message.path("id").asText(), message);
    return payload;
  }

  static ObjectNode typing(
      String command, String option, String text, @Nullable JsonNode registered) {
    var payload = Json.object().put("type", 4);
    var names = command.split(" ");
    var options = data(payload, names[0], 1, registered).putArray("options");
    if (names.length > 1) {
      options = options.addObject().put("name", names[1]).put("type", 1).putArray("options");
    }
    options.addObject().put("name", option).put("type", 3).put("value", text).put("focused", true);
    return payload;
  }

  static ObjectNode press(JsonNode message, String label) {
    var button = find(message.path("components"), label);
    if (button == null) {
      throw new AssertionError("no button “" + label + "” in\n" + MessageText.of(message));
    }
    if (button.path("disabled").asBoolean()) {
      throw new AssertionError("the button is off: " + label);
    }
    return pressed(message, button.path("custom_id").asText());
  }

  static ObjectNode pressed(JsonNode message, String id) {
    var payload = Json.object().put("type", 3);
    payload.set("message", message);
    payload.putObject("data").put("component_type", 2).put("custom_id", id).put("id", 1);
    return payload;
  }

  static ObjectNode chosen(JsonNode message, String id, String value) {
    var payload = Json.object().put("type", 3);
    payload.set("message", message);
    var data = payload.putObject("data").put("component_type", 3).put("id", 1);
    data.put("custom_id", id).putArray("values").add(value);
    return payload;
  }

  private static @Nullable JsonNode find(JsonNode components, String label) {
    for (var component : components) {
      var shown =
          (component.path("emoji").path("name").asText("")
                  + " "
                  + component.path("label").asText(""))
              .strip();
      if (component.path("type").asInt() == 2 && shown.equals(label)) {
        return component;
      }
      var below = find(component.path("components"), label);
      if (below != null) {
        return below;
      }
      if (component.hasNonNull("accessory")) {
        var accessory = find(Json.array().add(component.path("accessory")), label);
        if (accessory != null) {
          return accessory;
        }
      }
    }
    return null;
  }

  static ObjectNode choose(JsonNode message, String option) {
    for (var select : message.findParents("options")) {
      for (var each : select.path("options")) {
        if (each.path("label").asText().equals(option)) {
          var id = select.path("custom_id").asText();
          return chosen(message, id, each.path("value").asText());
        }
      }
    }
    throw new AssertionError("no option “" + option + "” in\n" + MessageText.of(message));
  }

  /// @param form as it was opened
  /// @param values by the id of the input
  static ObjectNode submit(JsonNode form, Map<String, String> values) {
    var payload = Json.object().put("type", 5);
    if (form.hasNonNull("message")) {
      payload.set("message", form.get("message"));
    }
    var data = payload.putObject("data").put("custom_id", form.path("custom_id").asText());
    var components = data.putArray("components");
    values.forEach((id, value) -> {
      var label = components.addObject().put("type", 18).put("id", components.size());
      var input = label.putObject("component").put("type", 4).put("custom_id", id);
      input.put("value", value).put("id", 100 + components.size());
    });
    return payload;
  }

  /// Adds who, where and when.
  static void surround(ObjectNode payload, Interaction interaction, Person person, World world) {
    var channel = world.channel(person.channel());
    int type = channel.path("type").asInt();
    boolean direct = type == World.DIRECT || type == World.GROUP;
    payload.put("id", Long.toString(interaction.id)).put("token", interaction.token);
    payload.put("application_id", world.bot.path("id").asText()).put("version", 1);
    payload.put("context", type == World.GROUP ? 2 : direct ? 1 : 0).put("locale", person.locale());
    payload.put("channel_id", channel.path("id").asText());
    payload.put("app_permissions", APP_PERMISSIONS).put("attachment_size_limit", 10_485_760);
    payload.putArray("entitlements");
    var where = channel.deepCopy();
    where.put("permissions", Long.toString(person.permissions()));
    payload.set("channel", where);
    var user = world.user(person.user());
    var guild = channel.path("guild_id").asText("");
    var owners = payload.putObject("authorizing_integration_owners");
    if (direct) {
      payload.set("user", user);
      owners.put("1", user.path("id").asText());
    } else {
      owners.put("0", guild);
      payload.put("guild_id", guild).put("guild_locale", "en-US");
      payload.putObject("guild").put("id", guild).put("locale", "en-US").putArray("features");
      var member = World.member(user).put("permissions", Long.toString(person.permissions()));
      if ((person.permissions() & 1L << 5) != 0) {
        member.withArray("roles").add(Long.toString(Long.parseLong(guild) + 1));
      }
      payload.set("member", member);
    }
  }

  /// A message as the bot hears it: without words when they are not meant for it.
  ///
  /// @param pings whether a reply mentions whom it replies to
  static ObjectNode heard(
      ObjectNode message, @Nullable JsonNode repliedTo, boolean pings, Person person, World world) {
    var heard = message.deepCopy();
    var channel = world.channel(person.channel());
    var bot = world.bot.path("id").asText();
    boolean direct = channel.path("type").asInt() == World.DIRECT;
    boolean mentioned = message.path("content").asText().contains("<@" + bot + ">");
    boolean replies =
        pings && repliedTo != null && repliedTo.path("author").path("id").asText().equals(bot);
    if (mentioned || replies) {
      heard.putArray("mentions").add(world.bot);
    }
    if (repliedTo != null) {
      heard.set("referenced_message", repliedTo);
    }
    if (!direct) {
      heard.put("guild_id", channel.path("guild_id").asText());
      var member = World.member(world.user(person.user()));
      member.remove("user");
      heard.set("member", member);
    }
    if (!direct && !mentioned && !replies && !world.tellsWords) {
      heard.put("content", "");
      heard.putArray("components");
      heard.putArray("embeds");
      heard.putArray("attachments");
    }
    return heard;
  }
}
