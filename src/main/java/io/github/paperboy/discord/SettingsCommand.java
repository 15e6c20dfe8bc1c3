package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Card;
import io.github.paperboy.discord.card.Failure;
import io.github.paperboy.discord.card.Markdown;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// `/settings`: what admins set for their server, by choosing and in a form. Discord shows it to
/// those who may manage the server; that is checked again here, at every press.
final class SettingsCommand implements Handler {
  private static final int REASON = 200;

  private final ServerRules rules;
  private final DigestDefaults defaults;
  private final Desk desk;

  SettingsCommand(ServerRules rules, DigestDefaults defaults, Desk desk) {
    this.rules = rules;
    this.defaults = defaults;
    this.desk = desk;
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
    ifAllowed(incoming, reply, (spot, _) -> shown(spot, SettingsPage.ANSWERS));
  }

  private static boolean isAllowed(Incoming incoming) {
    return incoming.spot().inServer() && incoming.person().managesServer();
  }

  private static void ifAllowed(
      Incoming incoming, Reply reply, BiFunction<Spot, Arguments, Card> work) {
    var card =
        isAllowed(incoming)
            ? work.apply(incoming.spot(), incoming.arguments())
            : Failure.NOT_ALLOWED.card("manage the server");
    reply.show(card).join();
  }

  /// The choices, buttons and the form of the card.
  List<Handler> changes() {
    return List.of(
        Action.updating("set", (incoming, reply) -> ifAllowed(incoming, reply, this::set)),
        Action.updating("here", (incoming, reply) -> ifAllowed(incoming, reply, this::here)),
        Action.updating("setpage", (incoming, reply) -> ifAllowed(incoming, reply, this::turn)),
        new Action(
            "settime",
            this::timesForm,
            (incoming, reply) -> ifAllowed(incoming, reply, this::digests)),
        Action.updating("settimed", (incoming, reply) -> ifAllowed(incoming, reply, this::times)));
  }

  private Card set(Spot spot, Arguments arguments) {
    var name = arguments.required("argument");
    var value = arguments.required("value");
    var models = desk.models();
    for (var page : SettingsPage.values()) {
      var setting = named(page, name, models);
      if (setting.isPresent()) {
        if (setting.get().takes(value)) {
          rules.set(spot.server(), name, ServerSetting.stored(value));
        }
        return shown(spot, page);
      }
    }
    return shown(spot, SettingsPage.ANSWERS);
  }

  private static Optional<ServerSetting> named(
      SettingsPage page, String name, List<String> models) {
    return page.settings(models).stream()
        .filter(setting -> setting.name().equals(name))
        .findFirst();
  }

  /// Adds this channel to those with answers, takes it away, or opens all.
  private Card here(Spot spot, Arguments arguments) {
    var channels = new TreeSet<>(rules.channels(spot.server()));
    switch (arguments.required("argument")) {
      case "add" -> channels.add(spot.parent());
      case "remove" -> channels.remove(spot.parent());
      default -> channels.clear();
    }
    var ids = channels.stream().map(String::valueOf).collect(Collectors.joining(" "));
    rules.set(spot.server(), ServerRules.CHANNELS, ids);
    return shown(spot, SettingsPage.CHANNELS);
  }

  private Card turn(Spot spot, Arguments arguments) {
    return shown(spot, SettingsPage.of(arguments.required("argument")));
  }

  private Card digests(Spot spot, Arguments arguments) {
    return shown(spot, SettingsPage.DIGESTS);
  }

  private Answering timesForm(Incoming incoming) {
    return isAllowed(incoming)
        ? new Answering.Opening(defaults.form(incoming.spot()))
        : new Answering.Privately();
  }

  /// What cannot be is said above what stays as it is.
  private Card times(Spot spot, Arguments form) {
    try {
      defaults.set(spot, form);
      return shown(spot, SettingsPage.DIGESTS);
    } catch (IllegalArgumentException e) {
      var note = "⚠ " + Markdown.line(String.valueOf(e.getMessage()), REASON);
      return card().of(spot, SettingsPage.DIGESTS, note);
    }
  }

  private Card shown(Spot spot, SettingsPage page) {
    return card().of(spot, page, "");
  }

  private SettingsCard card() {
    return new SettingsCard(rules, defaults, desk.models());
  }
}
