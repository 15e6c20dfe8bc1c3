package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Block.Choice;
import io.github.paperboy.discord.card.Block.Option;
import io.github.paperboy.discord.card.Limits;
import io.github.paperboy.discord.card.Markdown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A setting of a server with what it can be.
///
/// @param name in the store
/// @param hint what it is, for people
/// @param usual which value holds while nothing is set
/// @param options with their labels
record ServerSetting(String name, String hint, String usual, List<Option> options) {
  /// Stands for nothing being set: Discord takes no empty values.
  private static final String UNSET = "usual";

  ServerSetting {
    options = List.copyOf(options);
  }

  /// @param unset what holds while nothing is set
  /// @param others values with their labels
  static ServerSetting choice(String name, String hint, String unset, Option... others) {
    return choice(name, hint, unset, Arrays.asList(others));
  }

  static ServerSetting choice(String name, String hint, String unset, List<Option> others) {
    List<Option> options = new ArrayList<>();
    options.add(option(UNSET, unset));
    options.addAll(others);
    return new ServerSetting(name, hint, UNSET, options);
  }

  static ServerSetting onOff(String name, String hint) {
    return new ServerSetting(name, hint, "off", List.of(option("on", "On"), option("off", "Off")));
  }

  static Option option(String value, String label) {
    return new Option(value, Markdown.cut(label, Limits.OPTION_TEXT), false);
  }

  /// What is stored of a choice.
  static String stored(String value) {
    return value.equals(UNSET) ? "" : value;
  }

  boolean takes(String value) {
    return options.stream().anyMatch(option -> option.value().equals(value));
  }

  /// The list to choose from.
  ///
  /// @param set what is stored, empty for nothing
  Choice shown(String set) {
    var value = set.isEmpty() ? usual : set;
    var marked =
        options.stream()
            .map(option -> new Option(option.value(), option.label(), option.value().equals(value)))
            .toList();
    return new Choice("set:" + name, hint, marked);
  }
}
