package io.github.paperboy.testing.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// A message as a person would see it, in plain text, for snapshots: texts as they are, buttons as
/// `[Label]`, links as `[Label](address)`, a frame as lines that begin with `│`.
public final class MessageText {
  private static final int EPHEMERAL = 1 << 6;

  private MessageText() {}

  public static String of(JsonNode message) {
    List<String> lines = new ArrayList<>();
    if ((message.path("flags").asInt() & EPHEMERAL) != 0) {
      lines.add("(only you can see this)");
    }
    text(message.path("content").asText(""), lines);
    for (var embed : message.path("embeds")) {
      List<String> inner = new ArrayList<>();
      var title = embed.path("title").asText("");
      text(title.isEmpty() ? "" : "**" + title + "**", inner);
      text(embed.path("description").asText(""), inner);
      inner.forEach(line -> lines.add("┃ " + line));
    }
    blocks(message.path("components"), lines);
    for (var file : message.path("attachments")) {
      lines.add("📎 " + file.path("filename").asText());
      file.path("text").asText("").lines().forEach(line -> lines.add("   " + line));
    }
    return String.join("\n", lines) + "\n";
  }

  private static void text(String text, List<String> lines) {
    text.lines().forEach(lines::add);
  }

  private static void blocks(JsonNode components, List<String> lines) {
    for (var component : components) {
      block(component, lines);
    }
  }

  private static void block(JsonNode component, List<String> lines) {
    switch (component.path("type").asInt()) {
      case 1 -> lines.add(row(component.path("components")));
      case 9 -> {
        blocks(component.path("components"), lines);
        lines.add(lines.removeLast() + "   " + button(component.path("accessory")));
      }
      case 10 -> text(component.path("content").asText(), lines);
      case 14 -> lines.add("────────");
      case 17 -> {
        List<String> inner = new ArrayList<>();
        blocks(component.path("components"), inner);
        inner.forEach(line -> lines.add(("│ " + line).stripTrailing()));
      }
      default -> lines.add("<component of type " + component.path("type") + ">");
    }
  }

  private static String row(JsonNode children) {
    List<String> shown = new ArrayList<>();
    for (var child : children) {
      shown.add(child.path("type").asInt() == 2 ? button(child) : select(child));
    }
    return String.join(" ", shown);
  }

  private static String button(JsonNode button) {
    var emoji = button.path("emoji").path("name").asText("");
    var label = (emoji + " " + button.path("label").asText("")).strip();
    var off = button.path("disabled").asBoolean() ? " (off)" : "";
    return button.hasNonNull("url")
        ? "[%s](%s)".formatted(label, button.path("url").asText())
        : "[%s%s]".formatted(label, off);
  }

  private static String select(JsonNode select) {
    List<String> options = new ArrayList<>();
    for (var option : select.path("options")) {
      var chosen = option.path("default").asBoolean() ? "✓ " : "";
      options.add(chosen + option.path("label").asText());
    }
    return "‹%s: %s›".formatted(select.path("placeholder").asText(""), String.join(" | ", options));
  }
}
