package io.github.paperboy.discord;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
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
  private static final int REQUESTS_AT_ONCE = 24;
  private static final int CALLBACKS_AT_ONCE = 2;
  private static final Duration FINISHING = Duration.ofSeconds(5);
  private static final Duration LEAVING = Duration.ofSeconds(2);

  private final JDA jda;
  private final Crews crews;
  private final Downfall downfall;
  private final Upkeep upkeep;

  private Bot(JDA jda, Crews crews, Downfall downfall, Upkeep upkeep) {
    this.jda = jda;
    this.crews = crews;
    this.downfall = downfall;
    this.upkeep = upkeep;
  }

  /// Connects and waits until the bot works.
  public static Connected connect(BotParts parts) {
    var gateway = new Gateway(parts.settings().api());
    return switch (gateway.find(parts.token())) {
      case Gateway.Found.Refused(var why) -> new Connected.Refused(why);
      case Gateway.Found.At(_, int shards) when shards > 1 ->
          new Connected.Refused(
              "Discord wants this bot to run on %d shards, which Paperboy does not do; it serves up"
                      .formatted(shards)
                  + " to 2,500 servers.");
      case Gateway.Found.At(var url, _) -> connect(parts, new Session(gateway, url));
    };
  }

  private static Connected connect(BotParts parts, Session session) {
    MessageRequest.setDefaultMentions(EnumSet.noneOf(Message.MentionType.class));
    MessageRequest.setDefaultMentionRepliedUser(false);
    Message.suppressContentIntentWarning();
    var crews = Crews.of(parts);
    var catalog = new Catalog(parts.with(crews.desk()));
    var downfall = new Downfall(parts.broken());
    var callbacks = new Callbacks(parts.settings().api());
    var limiter = new Limiter(parts.settings(), parts.clock());
    var resumption = catalog.resumption(crews.crew());
    try {
      var jda =
          builder(parts, session)
              .addEventListeners(
                  downfall,
                  new Interactions(catalog.parts(), limiter, crews, callbacks, parts.clock()),
                  catalog.messages(limiter, crews.crew()),
                  catalog.arrivals())
              .build();
      var connected = ready(jda, crews, downfall, parts);
      if (connected instanceof Connected.Working) {
        catalog.connected(jda::getGatewayPing);
        resumption.begin(jda);
      }
      return connected;
    } catch (InvalidTokenException _) {
      return new Connected.Refused("Discord does not know this token.");
    }
  }

  private static JDABuilder builder(BotParts parts, Session session) {
    return JDABuilder.createLight(parts.token(), intents(parts.settings()))
        .setMemberCachePolicy(MemberCachePolicy.NONE)
        .enableCache(CacheFlag.FORUM_TAGS)
        .setRestConfig(new RestConfig().setBaseUrl(parts.settings().api()))
        .setSessionController(session)
        .setEventPool(events(), true)
        .setCallbackPool(callbacks(), false)
        .setRateLimitElastic(requests(), true)
        .setEnableShutdownHook(false);
  }

  private static Set<GatewayIntent> intents(DiscordSettings settings) {
    var intents = EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES);
    if (settings.messageContent() == DiscordSettings.MessageContent.GRANTED) {
      intents.add(GatewayIntent.MESSAGE_CONTENT);
    }
    return intents;
  }

  /// One thread, so that events come in order; nothing on it blocks.
  private static ExecutorService events() {
    return new ThreadPoolExecutor(
        1,
        1,
        0,
        TimeUnit.SECONDS,
        new ArrayBlockingQueue<>(20_000),
        Thread.ofPlatform().name("discord-events").daemon().factory(),
        new ThreadPoolExecutor.CallerRunsPolicy());
  }

  private static ExecutorService requests() {
    return threads("discord-requests-", REQUESTS_AT_ONCE);
  }

  /// Not the threads that all of the program share, which others keep busy. Never shut down: what
  /// was sent last is answered after the library has ended.
  private static ExecutorService callbacks() {
    return threads("discord-callbacks-", CALLBACKS_AT_ONCE);
  }

  private static ExecutorService threads(String name, int count) {
    var pool =
        new ThreadPoolExecutor(
            count,
            count,
            30,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().name(name, 0).daemon().factory());
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  private static Connected ready(JDA jda, Crews crews, Downfall downfall, BotParts parts) {
    try {
      jda.awaitReady();
    } catch (IllegalStateException _) {
      return new Connected.Refused(downfall.reason());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      jda.shutdownNow();
      return new Connected.Refused("Connecting was interrupted.");
    }
    parts.digests().outlet().connect(jda);
    parts.watches().outlet().connect(jda);
    var upkeep = Upkeep.begin(jda, parts);
    return new Connected.Working(new Bot(jda, crews, downfall, upkeep));
  }

  /// The bot in a few words, such as `as Paperboy in 3 servers`.
  public String description() {
    int servers = jda.getGuilds().size();
    return "as %s in %d %s"
        .formatted(jda.getSelfUser().getName(), servers, servers == 1 ? "server" : "servers");
  }

  /// Leaves as a process that is killed: finishes nothing, tells nobody. For tests.
  void vanish() throws InterruptedException {
    downfall.expected();
    upkeep.close();
    jda.shutdownNow();
    var _ = jda.awaitShutdown(LEAVING);
  }

  /// Takes nothing more, finishes what it can in a few seconds, tells the rest, and leaves.
  @Override
  public void close() {
    downfall.expected();
    try {
      crews.close(FINISHING);
      upkeep.close();
      jda.shutdown();
      if (!jda.awaitShutdown(LEAVING)) {
        jda.shutdownNow();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      jda.shutdownNow();
    }
  }
}
