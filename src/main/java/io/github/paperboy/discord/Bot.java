package io.github.paperboy.discord;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.MemberCachePolicy;
import net.dv8tion.jda.api.utils.cache.CacheFlag;
import net.dv8tion.jda.api.utils.messages.MessageRequest;

/// The bot, connected. [#connect] blocks until it works or cannot.
public final class Bot implements AutoCloseable {
  private static final Duration FINISHING = Duration.ofSeconds(5);
  private static final Duration LEAVING = Duration.ofSeconds(2);

  private final Shards shards;
  private final Crews crews;
  private final Downfall downfall;
  private final Upkeep upkeep;
  private final Catalog catalog;

  private Bot(Shards shards, Crews crews, Downfall downfall, Upkeep upkeep, Catalog catalog) {
    this.catalog = catalog;
    this.shards = shards;
    this.crews = crews;
    this.downfall = downfall;
    this.upkeep = upkeep;
  }

  /// Connects and waits until the bot works.
  public static Connected connect(BotParts parts) {
    var gateway = new Gateway(parts.settings().api());
    return switch (gateway.find(parts.token())) {
      case Gateway.Found.Refused(var why) -> new Connected.Refused(why);
      case Gateway.Found.At at -> connect(parts, new Session(gateway, at), at.shards());
    };
  }

  private static Connected connect(BotParts parts, Session session, int shards) {
    MessageRequest.setDefaultMentions(EnumSet.noneOf(Message.MentionType.class));
    MessageRequest.setDefaultMentionRepliedUser(false);
    Message.suppressContentIntentWarning();
    var crews = Crews.of(parts);
    var catalog = new Catalog(parts.with(crews.desk()));
    var downfall = new Downfall(parts.broken());
    var callbacks = new Callbacks(parts.settings().api());
    var limiter = catalog.limiter();
    var resumption = catalog.resumption(crews.crew());
    var builder =
        builder(parts, session)
            .addEventListeners(
                downfall,
                new Interactions(catalog, limiter, crews, callbacks, parts.clock()),
                catalog.messages(limiter, crews.crew()),
                catalog.arrivals());
    try {
      var sessions = sessions(builder, shards);
      var connected = ready(sessions, crews, downfall, catalog);
      if (connected instanceof Connected.Working) {
        catalog.connected(sessions);
        resumption.begin(sessions);
      }
      return connected;
    } catch (InvalidTokenException _) {
      return new Connected.Refused("Discord does not know this token.");
    }
  }

  private static Shards sessions(JDABuilder builder, int count) {
    List<JDA> sessions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sessions.add((count == 1 ? builder : builder.useSharding(i, count)).build());
    }
    return new Shards(sessions);
  }

  private static JDABuilder builder(BotParts parts, Session session) {
    var builder = JDABuilder.createLight(parts.token(), intents(parts.settings()));
    return new JdaThreads()
        .in(builder)
        .setMemberCachePolicy(MemberCachePolicy.NONE)
        .enableCache(CacheFlag.FORUM_TAGS)
        .setRestConfig(new RestConfig().setBaseUrl(parts.settings().api()))
        .setSessionController(session)
        .setEnableShutdownHook(false);
  }

  private static Set<GatewayIntent> intents(DiscordSettings settings) {
    var intents = EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES);
    if (settings.messageContent() == DiscordSettings.MessageContent.GRANTED) {
      intents.add(GatewayIntent.MESSAGE_CONTENT);
    }
    return intents;
  }

  private static Connected ready(Shards shards, Crews crews, Downfall downfall, Catalog catalog) {
    try {
      shards.awaitReady();
    } catch (IllegalStateException _) {
      shards.closeNow();
      return new Connected.Refused(downfall.reason());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      shards.closeNow();
      return new Connected.Refused("Connecting was interrupted.");
    }
    var parts = catalog.botParts();
    parts.digests().outlet().connect(shards, catalog.rules());
    parts.watches().outlet().connect(shards, catalog.rules());
    var upkeep = Upkeep.begin(shards.first(), parts, catalog::tellOverdue);
    return new Connected.Working(new Bot(shards, crews, downfall, upkeep, catalog));
  }

  /// The bot in a few words, such as `as Paperboy in 3 servers`.
  public String description() {
    int servers = shards.servers();
    var name = shards.first().getSelfUser().getName();
    int count = shards.sessions().size();
    return "as %s in %,d %s%s"
        .formatted(
            name,
            servers,
            servers == 1 ? "server" : "servers",
            count == 1 ? "" : " on %d shards".formatted(count));
  }

  /// Whether nothing that people asked for is under way. For tests.
  boolean isIdle() {
    return crews.crew().size() == 0;
  }

  /// What is set for servers. For tests.
  ServerRules rules() {
    return catalog.rules();
  }

  /// Does at once what it does every few seconds. For tests.
  void tellOverdue() {
    catalog.tellOverdue();
  }

  /// Leaves as a process that is killed: finishes nothing, tells nobody. For tests.
  void vanish() throws InterruptedException {
    downfall.expected();
    upkeep.close();
    shards.closeNow();
    shards.close(LEAVING);
  }

  /// Takes nothing more, finishes what it can in a few seconds, tells the rest, and leaves.
  @Override
  public void close() {
    downfall.expected();
    try {
      crews.close(FINISHING);
      upkeep.close();
      shards.close(LEAVING);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      shards.closeNow();
    }
  }
}
