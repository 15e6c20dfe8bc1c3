package io.github.paperboy.discord;

import java.util.List;

/// A slash command as it is registered; its texts are in [CommandWords].
///
/// @param access who sees it
/// @param options in order, those that are required first; empty when there are subcommands
/// @param subcommands their own options; empty for a plain command
record CommandSpec(
    String name, Access access, List<Option> options, List<CommandSpec> subcommands) {
  CommandSpec {
    options = List.copyOf(options);
    subcommands = List.copyOf(subcommands);
  }

  /// Who sees a command.
  enum Access {
    EVERYBODY,
    /// Members who may manage the server; checked again when it is used.
    MANAGERS
  }

  /// What an option takes.
  enum Kind {
    TEXT,
    /// Text that is completed while it is typed.
    COMPLETED,
    /// A channel of the server, by its id.
    CHANNEL,
    FLAG
  }

  /// One option.
  ///
  /// @param choices the values to choose from; empty for any
  record Option(String name, Kind kind, boolean required, List<String> choices) {
    Option {
      choices = List.copyOf(choices);
    }
  }

  static CommandSpec command(String name, Option... options) {
    return new CommandSpec(name, Access.EVERYBODY, List.of(options), List.of());
  }

  static CommandSpec group(String name, CommandSpec... subcommands) {
    return new CommandSpec(name, Access.EVERYBODY, List.of(), List.of(subcommands));
  }

  CommandSpec forManagers() {
    return new CommandSpec(name, Access.MANAGERS, options, subcommands);
  }

  static Option required(String name) {
    return new Option(name, Kind.TEXT, true, List.of());
  }

  static Option optional(String name) {
    return new Option(name, Kind.TEXT, false, List.of());
  }

  static Option chosen(String name, String... choices) {
    return new Option(name, Kind.TEXT, false, List.of(choices));
  }

  static Option flag(String name) {
    return new Option(name, Kind.FLAG, false, List.of());
  }

  static Option channel(String name) {
    return new Option(name, Kind.CHANNEL, false, List.of());
  }

  /// Text that need not be given and is completed while it is typed.
  static Option completed(String name) {
    return new Option(name, Kind.COMPLETED, false, List.of());
  }

  /// A subscription, completed while it is typed.
  static Option subscription() {
    return new Option("subscription", Kind.COMPLETED, true, List.of());
  }

  /// A watch, completed while it is typed.
  static Option watch() {
    return new Option("watch", Kind.COMPLETED, true, List.of());
  }

  /// A paper, completed while it is typed.
  static Option paper(String name) {
    return new Option(name, Kind.COMPLETED, true, List.of());
  }
}
