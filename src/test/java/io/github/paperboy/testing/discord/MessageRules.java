package io.github.paperboy.testing.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What Discord demands of a message: sizes, components, and (of Paperboy alone) that nobody is
/// ever mentioned.
final class MessageRules {
  static final int V2 = 1 << 15;

  private static final int ROW = 1;
  private static final int BUTTON = 2;
  private static final int STRING_SELECT = 3;
  private static final int SECTION = 9;
  private static final int TEXT = 10;
  private static final int LINK_STYLE = 5;

  private final Set<String> ids = new HashSet<>();
  private int components;
  private int characters;
  private int embedded;

  private MessageRules() {}

  /// What is wrong with a message that is to be created or to replace another.
  ///
  /// @param before what it replaces, if anything
  static Optional<String> problem(JsonNode message, @Nullable JsonNode before) {
    try {
      boolean v2Already = before != null && isV2(before);
      boolean embeds = before != null && !before.path("embeds").isEmpty();
      demand(!embeds || !isV2(message), "components V2 in place of embeds");
      new MessageRules().check(message, v2Already);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.ofNullable(e.getMessage());
    }
  }

  private static boolean isV2(JsonNode message) {
    return (message.path("flags").asInt() & V2) != 0;
  }

  private void check(JsonNode message, boolean v2Already) {
    boolean v2 = v2Already || isV2(message);
    var content = message.path("content").asText("");
    demand(content.length() <= 2000, "content is longer than 2000: " + content.length());
    demand(message.path("embeds").size() <= 10, "more than 10 embeds");
    message.path("embeds").forEach(this::embed);
    demand(embedded <= 6000, "more than 6000 characters over all embeds: " + embedded);
    if (v2) {
      demand(content.isEmpty(), "content with components V2");
      demand(message.path("embeds").isEmpty(), "embeds with components V2");
      demand(message.path("poll").isMissingNode() || message.path("poll").isNull(), "poll with V2");
    }
    var top = message.path("components");
    demand(v2 || top.size() <= 5, "more than 5 rows");
    for (var each : top) {
      demand(v2 || each.path("type").asInt() == ROW, "only rows without the V2 flag");
      component(each);
    }
    demand(components <= 40, "more than 40 components: " + components);
    demand(characters <= 4000, "more than 4000 characters of text: " + characters);
    mentions(message.path("allowed_mentions"));
  }

  private void embed(JsonNode embed) {
    embedded += embed.path("title").asText("").length();
    embedded += embed.path("description").asText("").length();
    demand(embed.path("title").asText("").length() <= 256, "embed title over 256");
    demand(embed.path("description").asText("").length() <= 4096, "embed description over 4096");
    demand(embed.path("fields").size() <= 25, "more than 25 fields");
  }

  private void component(JsonNode component) {
    components++;
    int type = component.path("type").asInt();
    switch (type) {
      case ROW -> row(component.path("components"));
      case BUTTON -> button(component);
      case STRING_SELECT -> select(component);
      case SECTION -> {
        int texts = component.path("components").size();
        demand(texts >= 1 && texts <= 3, "a section has 1 to 3 texts");
        demand(component.has("accessory"), "a section without accessory");
      }
      case TEXT -> {
        int length = component.path("content").asText().length();
        demand(length > 0, "an empty text");
        characters += length;
      }
      default -> {}
    }
    component.path("components").forEach(this::component);
    if (component.hasNonNull("accessory")) {
      component(component.path("accessory"));
    }
  }

  private static void row(JsonNode children) {
    demand(!children.isEmpty(), "an empty row");
    boolean buttons = children.get(0).path("type").asInt() == BUTTON;
    demand(children.size() <= (buttons ? 5 : 1), "a row has 5 buttons or one select");
  }

  private void button(JsonNode button) {
    int label = button.path("label").asText("").length();
    demand(label >= 1 && label <= 80, "a label has 1 to 80 characters, not " + label);
    if (button.path("style").asInt() == LINK_STYLE) {
      demand(button.path("url").asText().length() <= 512, "a link over 512");
    } else {
      id(button);
    }
  }

  private void select(JsonNode select) {
    id(select);
    var options = select.path("options");
    demand(!options.isEmpty() && options.size() <= 25, "a select has 1 to 25 options");
    Set<String> values = new HashSet<>();
    for (var option : options) {
      for (var field : List.of("label", "value", "description")) {
        demand(option.path(field).asText("").length() <= 100, "an option's " + field + " over 100");
      }
      demand(values.add(option.path("value").asText()), "two options with one value");
    }
  }

  private void id(JsonNode component) {
    var id = component.path("custom_id").asText("");
    demand(!id.isEmpty() && id.length() <= 100, "a custom_id has 1 to 100 characters: " + id);
    demand(ids.add(id), "custom_id twice in a message: " + id);
  }

  private static void mentions(JsonNode mentions) {
    demand(mentions.isObject(), "no allowed_mentions: everybody could be pinged");
    demand(mentions.path("parse").isEmpty(), "mentions are allowed: " + mentions);
    demand(mentions.path("users").isEmpty(), "users are mentioned: " + mentions);
    demand(!mentions.path("replied_user").asBoolean(false), "a reply pings");
  }

  private static void demand(boolean right, String otherwise) {
    if (!right) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
