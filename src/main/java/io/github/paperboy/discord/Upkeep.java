package io.github.paperboy.discord;

import io.github.paperboy.store.StoreException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Forgets, every hour, what is older than the retention time.
final class Upkeep implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

  private final ScheduledExecutorService schedule;

  private Upkeep(ScheduledExecutorService schedule) {
    this.schedule = schedule;
  }

  static Upkeep begin(BotParts parts) {
    var schedule =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("discord-upkeep").daemon().factory());
    var _ =
        schedule.scheduleWithFixedDelay(
            () -> forget(parts), 1, Duration.ofHours(1).toMinutes(), TimeUnit.MINUTES);
    return new Upkeep(schedule);
  }

  static void forget(BotParts parts) {
    try {
      var before = parts.clock().instant().minus(parts.settings().retention());
      int forgotten = parts.store().forgetBefore(before.toEpochMilli());
      if (forgotten > 0) {
        LOG.info("{} things were forgotten after {}", forgotten, parts.settings().retention());
      }
    } catch (StoreException e) {
      LOG.warn("what is old could not be forgotten", e);
    }
  }

  @Override
  public void close() {
    schedule.shutdownNow();
  }
}
