package io.github.paperboy.discord;

import io.github.paperboy.digest.Target;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.Channel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The bot's sessions with Discord: one for each share of its servers, usually a single one for
/// all. What belongs to no server is the first one's. Safe for several threads.
///
/// @param sessions by index, at least one
record Shards(List<JDA> sessions) {
  private static final Logger LOG = LoggerFactory.getLogger(Shards.class);

  private static final int NOTE_SECONDS = 30;

  /// Bits of an id below its time, by which Discord shares out servers.
  private static final int TIME = 22;

  Shards {
    sessions = List.copyOf(sessions);
  }

  JDA first() {
    return sessions.getFirst();
  }

  /// The session that is told of a server.
  JDA of(long server) {
    return sessions.get((int) Long.remainderUnsigned(server >>> TIME, sessions.size()));
  }

  /// The session that knows the place of a target.
  JDA of(Target target) {
    return target instanceof Target.Channel(var server, _) ? of(server) : first();
  }

  /// The session that knows a channel; the first when none does.
  JDA knowing(long channel) {
    return sessions.stream()
        .filter(session -> session.getChannelById(Channel.class, channel) != null)
        .findFirst()
        .orElse(first());
  }

  /// Waits until all know their servers, however long that takes: the library goes on trying. Says
  /// from time to time which do not.
  ///
  /// @throws IllegalStateException if one was ended for good
  void awaitReady() throws InterruptedException {
    try (var notes = Executors.newSingleThreadScheduledExecutor()) {
      var _ =
          notes.scheduleAtFixedRate(this::tellLate, NOTE_SECONDS, NOTE_SECONDS, TimeUnit.SECONDS);
      for (var session : sessions) {
        session.awaitReady();
      }
    }
  }

  private void tellLate() {
    var late =
        sessions.stream()
            .filter(session -> session.getStatus() != JDA.Status.CONNECTED)
            .map(session -> session.getShardInfo().getShardId() + " " + session.getStatus())
            .toList();
    LOG.warn("not connected to Discord yet, by shard: {}", late);
  }

  int servers() {
    return sessions.stream().mapToInt(session -> session.getGuilds().size()).sum();
  }

  /// Ends all, and cuts off those that have not ended in time.
  void close(Duration patience) throws InterruptedException {
    sessions.forEach(JDA::shutdown);
    long end = System.nanoTime() + patience.toNanos();
    for (var session : sessions) {
      if (!session.awaitShutdown(Duration.ofNanos(Math.max(1, end - System.nanoTime())))) {
        session.shutdownNow();
      }
    }
  }

  void closeNow() {
    sessions.forEach(JDA::shutdownNow);
  }
}
