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
  /// More at the same time would be an attack.
  private static final int MOST_AT_WORK = 5_000;

  private static final int REQUESTS_AT_ONCE = 24;
  private static final Duration FINISHING = Duration.ofSeconds(5);
  private static final Duration LEAVING = Duration.ofSeconds(2);

  private final JDA jda;
  private final Crew crew;
  private final Downfall downfall;
  private final Upkeep upkeep;

  private Bot(JDA jda, Crew crew, Downfall downfall, Upkeep upkeep) {
    this.jda = jda;
    this.crew = crew;
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
    var crew = new Crew(MOST_AT_WORK);
    var catalog = new Catalog(parts);
    var downfall = new Downfall(parts.broken());
    var callbacks = new Callbacks(parts.settings().api());
    var limiter = new Limiter(parts.settings(), parts.clock());
    try {
      var jda =
          builder(parts, session)
              .addEventListeners(
                  downfall,
                  new Interactions(catalog.parts(), limiter, crew, callbacks, parts.clock()),
                  catalog.messages(limiter, crew),
                  catalog.arrivals())
              .build();
      return ready(jda, crew, downfall, parts);
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
    var pool =
        new ThreadPoolExecutor(
            REQUESTS_AT_ONCE,
            REQUESTS_AT_ONCE,
            30,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().name("discord-requests-", 0).daemon().factory());
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  private static Connected ready(JDA jda, Crew crew, Downfall downfall, BotParts parts) {
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
    return new Connected.Working(new Bot(jda, crew, downfall, upkeep));
  }

  /// The bot in a few words, such as `as Paperboy in 3 servers`.
  public String description() {
    int servers = jda.getGuilds().size();
    return "as %s in %d %s"
        .formatted(jda.getSelfUser().getName(), servers, servers == 1 ? "server" : "servers");
  }

  /// Takes nothing more, finishes what it can in a few seconds, tells the rest, and leaves.
  @Override
  public void close() {
    downfall.expected();
    try {
      crew.close(FINISHING);
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
