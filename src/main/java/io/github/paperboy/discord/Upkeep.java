package io.github.paperboy.discord;

import io.github.paperboy.digest.Standing;
import io.github.paperboy.digest.Target;
import io.github.paperboy.store.DiscordStore;
import io.github.paperboy.store.StoreException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the bot does by itself: tells Discord of its commands at the start, and forgets, every
/// hour, what is older than the retention time.
final class Upkeep implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

  /// Whoever closes the store must not do so while the commands are noted.
  private static final Duration NOTING = Duration.ofSeconds(1);

  private static final Duration SOON = Duration.ofSeconds(5);

  private final ScheduledExecutorService schedule;
  private final CompletableFuture<Void> registration;

  private Upkeep(ScheduledExecutorService schedule, CompletableFuture<Void> registration) {
    this.schedule = schedule;
    this.registration = registration;
  }

  /// @param often is done every few seconds
  static Upkeep begin(JDA jda, BotParts parts, Runnable often) {
    var schedule =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("discord-upkeep").daemon().factory());
    var _ =
        schedule.scheduleWithFixedDelay(
            () -> forget(parts), 1, Duration.ofHours(1).toMinutes(), TimeUnit.MINUTES);
    var _ =
        schedule.scheduleWithFixedDelay(
            often, SOON.toSeconds(), SOON.toSeconds(), TimeUnit.SECONDS);
    return new Upkeep(schedule, register(jda, parts.store()));
  }

  private static CompletableFuture<Void> register(JDA jda, DiscordStore store) {
    return new Registration()
        .register(jda, store)
        .exceptionally(problem -> {
          LOG.error("the commands could not be registered", JdaErrors.cause(problem));
          return null;
        });
  }

  static void forget(BotParts parts) {
    try {
      var before = parts.clock().instant().minus(parts.settings().retention());
      int forgotten =
          forgetAnswers(parts, before)
              + parts.digests().store().forgetBefore(before)
              + parts.watches().watches().forgetConversations(before);
      if (forgotten > 0) {
        LOG.info("{} things were forgotten after {}", forgotten, parts.settings().retention());
      }
    } catch (StoreException e) {
      LOG.warn("what is old could not be forgotten", e);
    }
  }

  /// Of all servers, and of those that want it sooner.
  private static int forgetAnswers(BotParts parts, Instant before) {
    var store = parts.store();
    var all = store.bodiesBefore(before.toEpochMilli());
    int forgotten = parts.desk().forgetReceipts(RememberedJson.receipts(all));
    forgotten += store.forgetBefore(before.toEpochMilli());
    for (var server : store.everywhere(ServerRules.RETENTION).entrySet()) {
      var own = parts.clock().instant().minus(ServerRules.days(server.getValue()));
      var bodies = store.bodiesBefore(server.getKey(), own.toEpochMilli());
      forgotten += parts.desk().forgetReceipts(RememberedJson.receipts(bodies));
      forgotten += store.forgetBefore(server.getKey(), own.toEpochMilli());
      forgotten += forgetOpinions(parts.digests(), server.getKey(), own);
    }
    return forgotten;
  }

  /// What was said of papers in the digests of a server.
  private static int forgetOpinions(DigestParts digests, long server, Instant before) {
    return digests.subscriptions().all().stream()
        .map(Standing::subscription)
        .filter(each -> each.target() instanceof Target.Channel(var there, _) && there == server)
        .mapToInt(each -> digests.store().forgetBefore(each.id(), before))
        .sum();
  }

  @Override
  public void close() {
    schedule.shutdownNow();
    var _ = registration.completeOnTimeout(null, NOTING.toMillis(), TimeUnit.MILLISECONDS).join();
  }
}
