package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Block;
import io.github.paperboy.discord.card.Block.Choice;
import io.github.paperboy.discord.card.Block.Option;
import io.github.paperboy.discord.card.Button;
import io.github.paperboy.discord.card.Card;
import io.github.paperboy.discord.card.Card.Accent;
import io.github.paperboy.discord.card.Notices;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// `/settings`: what admins set for their server, by choosing. Discord shows it to those who may
/// manage the server; that is checked again here, at every press.
final class SettingsCommand implements Handler {
  private final ServerRules rules;

  SettingsCommand(ServerRules rules) {
    this.rules = rules;
  }

  /// Stands for nothing being set: Discord takes no empty values.
  private static final String USUAL = "usual";

  /// A setting with what it can be.
  private record Setting(String name, String hint, String usual, List<Option> options) {}

  private static final List<Setting> SETTINGS =
      List.of(
          onOff(ServerRules.PRIVATE, "Answers to commands are private unless shared", "off"),
          onOff(ServerRules.THREADS, "Answers for everybody are given in threads alone", "off"),
          onOff(ServerRules.FORUMS, "New forum posts are answered without a mention", "off"),
          onOff(ServerRules.LINKS, "Links to papers get a one-line card", "off"),
          new Setting(
              ServerRules.NOISE,
              "At most so many messages an hour in a channel",
              "30",
              List.of(
                  new Option("5", "5 an hour", false),
                  new Option("30", "30 an hour", false),
                  new Option("120", "120 an hour", false),
                  new Option("1000", "1,000 an hour", false))),
          choice(
              ServerRules.LANGUAGE,
              "Language of answers, where a language model writes them",
              "That of whoever asks",
              "en=English",
              "de=Deutsch",
              "es-ES=Español",
              "fr=Français",
              "ja=日本語",
              "zh-CN=中文"),
          choice(
              ServerRules.DIGEST_STYLE,
              "How new digests look",
              "Cards",
              "compact=Compact",
              "themes=By themes"),
          choice(
              ServerRules.USER_LIMIT,
              "How often a person may ask",
              "As often as anywhere",
              "2=2 times a minute",
              "5=5 times a minute",
              "10=10 times a minute"),
          choice(
              ServerRules.CHANNEL_LIMIT,
              "How often all people of a channel may ask",
              "As often as anywhere",
              "5=5 times a minute",
              "20=20 times a minute",
              "40=40 times a minute"),
          choice(
              ServerRules.RETENTION,
              "How long answers and conversations are kept",
              "As long as anywhere",
              "1=A day",
              "7=7 days",
              "30=30 days"));

  /// @param usual what holds while nothing is set
  /// @param others values with their labels, `value=label`
  private static Setting choice(String name, String hint, String usual, String... others) {
    List<Option> options = new ArrayList<>();
    options.add(new Option(USUAL, usual, false));
    for (var other : others) {
      int border = other.indexOf('=');
      options.add(new Option(other.substring(0, border), other.substring(border + 1), false));
    }
    return new Setting(name, hint, USUAL, options);
  }

  private static Setting onOff(String name, String hint, String usual) {
    return new Setting(
        name, hint, usual, List.of(new Option("on", "On", false), new Option("off", "Off", false)));
  }

  @Override
  public String name() {
    return "settings";
  }

  @Override
  public Answering answering(Incoming incoming) {
    return new Answering.Privately();
  }

  @Override
  public void run(Incoming incoming, Reply reply) {
    reply.show(isAllowed(incoming) ? shown(incoming.spot()) : notAllowed()).join();
  }

  private static boolean isAllowed(Incoming incoming) {
    return incoming.spot().inServer() && incoming.person().managesServer();
  }

  private static Card notAllowed() {
    return Notices.notAllowed("manage the server");
  }

  /// The choices and buttons of the card.
  List<Handler> changes() {
    return List.of(Action.updating("set", this::set), Action.updating("here", this::here));
  }

  private void set(Incoming incoming, Reply reply) {
    if (!isAllowed(incoming)) {
      reply.show(notAllowed()).join();
      return;
    }
    var name = incoming.arguments().required("argument");
    var value = incoming.arguments().required("value");
    boolean valid =
        SETTINGS.stream()
            .filter(setting -> setting.name().equals(name))
            .flatMap(setting -> setting.options().stream())
            .anyMatch(option -> option.value().equals(value));
    if (valid) {
      rules.set(incoming.spot().server(), name, value.equals(USUAL) ? "" : value);
    }
    reply.show(shown(incoming.spot())).join();
  }

  /// Adds this channel to those with answers, takes it away, or opens all.
  private void here(Incoming incoming, Reply reply) {
    if (!isAllowed(incoming)) {
      reply.show(notAllowed()).join();
      return;
    }
    var spot = incoming.spot();
    var channels = new TreeSet<>(rules.channels(spot.server()));
    switch (incoming.arguments().required("argument")) {
      case "add" -> channels.add(spot.parent());
      case "remove" -> channels.remove(spot.parent());
      default -> channels.clear();
    }
    var ids = channels.stream().map(String::valueOf).collect(Collectors.joining(" "));
    rules.set(spot.server(), ServerRules.CHANNELS, ids);
    reply.show(shown(spot)).join();
  }

  private Card shown(Spot spot) {
    var values = rules.of(spot.server());
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text("**Settings of this server**"));
    for (var setting : SETTINGS) {
      var set = values.getOrDefault(setting.name(), "");
      var value = set.isEmpty() ? setting.usual() : set;
      blocks.add(new Block.Text(setting.hint()));
      var options =
          setting.options().stream()
              .map(option ->
                  new Option(option.value(), option.label(), option.value().equals(value)))
              .toList();
      blocks.add(new Choice("set:" + setting.name(), setting.hint(), options));
    }
    blocks.add(new Block.Text(places(spot)));
    blocks.add(
        new Block.Row(
            List.of(
                Button.plain("here:add", "Answer in this channel"),
                Button.plain("here:remove", "Not in this channel"),
                Button.plain("here:all", "Answer everywhere"))));
    return new Card(blocks, Accent.PLAIN);
  }

  private String places(Spot spot) {
    var channels = rules.channels(spot.server());
    return channels.isEmpty()
        ? "Mentions are answered in every channel I can see."
        : "Mentions are answered only in "
            + channels.stream().sorted().map("<#%d>"::formatted).collect(Collectors.joining(", "))
            + ".";
  }
}
