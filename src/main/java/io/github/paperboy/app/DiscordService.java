package io.github.paperboy.app;

import io.github.paperboy.digest.DigestListener;
import io.github.paperboy.digest.DigestOutlet;
import io.github.paperboy.discord.Bot;
import io.github.paperboy.discord.BotParts;
import io.github.paperboy.discord.Connected;
import io.github.paperboy.discord.DigestParts;
import io.github.paperboy.discord.DiscordSettings;
import io.github.paperboy.discord.JdaDigestOutlet;
import io.github.paperboy.discord.JdaWatchOutlet;
import io.github.paperboy.discord.WatchParts;
import io.github.paperboy.store.DiscordStore;
import io.github.paperboy.watch.WatchOutlet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The bot as a part of the service.
final class DiscordService implements Service {
  private final Premises premises;
  private final String token;
  private final JdaDigestOutlet outlet = new JdaDigestOutlet();
  private final JdaWatchOutlet notes = new JdaWatchOutlet();
  private @Nullable DiscordStore store;
  private @Nullable PaperDesk desk;
  private @Nullable DigestDesk digests;
  private @Nullable WatchOffice watches;
  private @Nullable Bot bot;

  DiscordService(Premises premises, String token) {
    this.premises = premises;
    this.token = token;
  }

  /// Sends digests while the bot is connected.
  DigestOutlet outlet() {
    return outlet;
  }

  /// Sends notes of watches while the bot is connected.
  WatchOutlet notes() {
    return notes;
  }

  /// Tells people in Discord of digests that were refused.
  DigestListener notices() {
    return outlet.notices();
  }

  @Override
  public String name() {
    return "discord";
  }

  @Override
  public Start start(Consumer<String> broken) {
    var place = premises.place();
    store = DiscordStore.open(place.data().store(), place.config().store());
    var openedDesk = PaperDesk.open(premises);
    desk = openedDesk;
    var opened = DigestDesk.open(place);
    digests = opened;
    var parts =
        new BotParts(
            token,
            settings(place, premises.environment()),
            openedDesk,
            store,
            digests(opened),
            watches(),
            place.clock(),
            place.zone(),
            broken);
    return switch (Bot.connect(parts)) {
      case Connected.Working(var connected) -> {
        bot = connected;
        yield new Start.Working(connected.description());
      }
      case Connected.Refused(var why) -> new Start.Impossible(why);
    };
  }

  private WatchParts watches() {
    var opened = WatchOffice.open(premises.place());
    watches = opened;
    return new WatchParts(opened.watches(), premises.paperboy()::quote, notes);
  }

  private DigestParts digests(DigestDesk desk) {
    return new DigestParts(
        desk.store(),
        desk.subscriptions(),
        desk.digests(premises.paperboy(), List.of(outlet), outlet.notices()),
        outlet);
  }

  /// The settings, with the address of the environment if there is one.
  static DiscordSettings settings(Place place, Map<String, String> environment) {
    var settings = place.config().discord();
    var api = environment.getOrDefault("PAPERBOY_DISCORD_API", "");
    return api.isEmpty() ? settings : settings.withApi(api);
  }

  @Override
  public void close() {
    if (bot != null) {
      bot.close();
    }
    if (watches != null) {
      watches.close();
    }
    if (digests != null) {
      digests.close();
    }
    if (store != null) {
      store.close();
    }
    if (desk != null) {
      desk.close();
    }
  }
}
