package io.github.paperboy.discord;

import static io.github.paperboy.discord.CommandSpec.channel;
import static io.github.paperboy.discord.CommandSpec.chosen;
import static io.github.paperboy.discord.CommandSpec.command;
import static io.github.paperboy.discord.CommandSpec.completed;
import static io.github.paperboy.discord.CommandSpec.flag;
import static io.github.paperboy.discord.CommandSpec.group;
import static io.github.paperboy.discord.CommandSpec.optional;
import static io.github.paperboy.discord.CommandSpec.paper;
import static io.github.paperboy.discord.CommandSpec.required;
import static io.github.paperboy.discord.CommandSpec.subscription;
import static io.github.paperboy.discord.CommandSpec.watch;

import java.util.List;

/// All commands as Discord shows them. The texts are in [CommandWords]; what a command does is in
/// the handler of the same name.
final class Definitions {
  static final List<CommandSpec> COMMANDS =
      List.of(
          command(
              "ask", required("question"), optional("since"), optional("topic"), flag("private")),
          command(
              "search",
              required("query"),
              optional("since"),
              optional("until"),
              optional("author"),
              optional("category"),
              optional("organisation"),
              chosen("sort", "relevance", "newest", "discussed")),
          command("paper", paper("paper")),
          command("similar", paper("paper")),
          command(
              "compare",
              paper("first"),
              paper("second"),
              new CommandSpec.Option("third", CommandSpec.Kind.COMPLETED, false, List.of())),
          command("trending", chosen("window", "day", "week", "month")),
          command(
              "catchup",
              optional("since"),
              optional("until"),
              chosen("minutes", "3", "10"),
              chosen("of", "papers", "digests")),
          group(
              "library",
              command("save", paper("paper"), flag("channel")),
              command("list", flag("channel")),
              command("remove", paper("paper"), flag("channel")),
              command(
                  "export", chosen("format", "bibtex", "ris", "markdown", "csv"), flag("channel"))),
          group(
              "interests",
              command("show"),
              command("add", required("topic")),
              command("remove", required("topic"))),
          group(
              "digest",
              command(
                  "subscribe",
                  optional("topics"),
                  chosen("style", "compact", "cards", "themes", "roll_up"),
                  chosen("to", "here", "direct"),
                  channel("channel"),
                  optional("time"),
                  completed("zone"),
                  chosen("days", "daily", "workdays")),
              command("list"),
              command("edit", subscription()),
              command("pause", subscription()),
              command("resume", subscription()),
              command("remove", subscription()),
              command("preview", subscription()),
              command("now", subscription())),
          group(
              "watch",
              command("question", required("question"), flag("direct")),
              command("search", required("query"), flag("direct")),
              command("author", required("name"), flag("direct")),
              command("organisation", required("name"), flag("direct")),
              command("paper", paper("paper"), flag("direct")),
              command("list"),
              command("remove", watch())),
          command("settings").forManagers(),
          group("privacy", command("show"), command("export"), command("forget")),
          command("status"),
          command("help"));

  /// Entries of a message's menu, by their keys in [CommandWords].
  static final List<String> MENUS = List.of("menu-ask", "menu-check", "menu-find");

  private Definitions() {}
}
