package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Notices;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Private answers under way. Discord lets them be shown for a quarter of an hour; before that is
/// over the message gets a button that fetches the answer later. Safe for several threads.
final class Overdue {
  private final InstantSource clock;
  private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();

  Overdue(InstantSource clock) {
    this.clock = clock;
  }

  /// Somebody who waits.
  ///
  /// @param due when their message must be changed at the latest
  private record Waiting(Reply reply, Instant due) {}

  /// A question is worked on until this is closed.
  interface Work extends AutoCloseable {
    @Override
    void close();
  }

  /// @param ticket under which its answer will be remembered
  Work begin(Reply reply, String ticket) {
    reply.privateUntil().ifPresent(due -> waiting.put(ticket, new Waiting(reply, due)));
    return () -> waiting.remove(ticket);
  }

  /// Whether an answer is still to come.
  boolean isAwaited(String ticket) {
    return waiting.containsKey(ticket);
  }

  /// Tells those whose time is over; to be called every few seconds.
  void tell() {
    var now = clock.instant();
    waiting.forEach((ticket, each) -> {
      if (!now.isBefore(each.due())) {
        waiting.replace(ticket, each, new Waiting(each.reply(), Instant.MAX));
        var _ = each.reply().lastWord(Notices.overdue(ticket));
      }
    });
  }
}
