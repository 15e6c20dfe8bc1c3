package io.github.paperboy.discord;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.CallerRunsPolicy;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDABuilder;

/// The threads on which the library works, the same for all shards. They end by themselves when
/// they have nothing to do, and are never shut down: what was sent last is answered after the
/// library has ended.
final class JdaThreads {
  private static final int REQUESTS_AT_ONCE = 24;

  /// Discord waits three seconds for an acknowledgement.
  private static final Duration ACKNOWLEDGING = Duration.ofSeconds(1);

  private static final int CALLBACKS_AT_ONCE = 2;
  private static final int TIMERS = 2;
  private static final int EVENTS_WAITING = 20_000;
  private static final int IDLE_SECONDS = 30;

  /// One thread, so that events come in order; nothing on it blocks.
  private final ThreadPoolExecutor events =
      threads("discord-events", 1, new ArrayBlockingQueue<>(EVENTS_WAITING));

  private final ThreadPoolExecutor requests =
      new RequestThreads(
          REQUESTS_AT_ONCE,
          ACKNOWLEDGING,
          Duration.ofSeconds(IDLE_SECONDS),
          named("discord-requests"));

  /// Not the threads that all of the program share, which others keep busy.
  private final ThreadPoolExecutor callbacks =
      threads("discord-callbacks", CALLBACKS_AT_ONCE, new LinkedBlockingQueue<>());

  private final ScheduledExecutorService heartbeats = timers("discord-heartbeats");
  private final ScheduledExecutorService limits = timers("discord-limits");

  JDABuilder in(JDABuilder builder) {
    return builder
        .setEventPool(events, false)
        .setCallbackPool(callbacks, false)
        .setRateLimitElastic(requests, false)
        .setRateLimitScheduler(limits, false)
        .setGatewayPool(heartbeats, false);
  }

  private static ThreadPoolExecutor threads(String name, int count, BlockingQueue<Runnable> queue) {
    var pool =
        new ThreadPoolExecutor(
            count,
            count,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            queue,
            named(name),
            new CallerRunsPolicy());
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  private static ScheduledExecutorService timers(String name) {
    var pool = new ScheduledThreadPoolExecutor(TIMERS, named(name));
    pool.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
    pool.allowCoreThreadTimeOut(true);
    pool.setRemoveOnCancelPolicy(true);
    return pool;
  }

  private static ThreadFactory named(String name) {
    return Thread.ofPlatform().name(name + "-", 0).daemon().factory();
  }
}
