package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Markdown;
import java.util.Map;
import java.util.Optional;

/// What was given along: the options of a command by name, the fields of a form by id. Of a button
/// it is `argument` alone, of a choice `value` too, of a message's menu `content`.
///
/// @param subcommand empty when there is none
record Arguments(String subcommand, Map<String, String> values) {
  static final Arguments NONE = new Arguments("", Map.of());

  /// The longest text that is taken; Discord itself lets 6,000 through.
  private static final int LONGEST = 2_000;

  Arguments {
    values = Map.copyOf(values);
  }

  static Arguments of(String name, String value) {
    return new Arguments("", Map.of(name, value));
  }

  /// A text that is there and has something to be seen.
  Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name))
        .map(String::strip)
        .filter(text -> !Markdown.plain(text).isEmpty())
        .map(text -> Markdown.cut(text, LONGEST));
  }

  String required(String name) {
    return text(name).orElse("");
  }

  boolean flag(String name) {
    return Boolean.parseBoolean(values.get(name));
  }
}
