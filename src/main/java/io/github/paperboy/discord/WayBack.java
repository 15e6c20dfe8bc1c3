package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Rendering;

/// How to get back to whoever asked, also for another process.
sealed interface WayBack {
  /// Of the interaction or message that asked.
  long id();

  /// By the token of an interaction, for 15 minutes.
  ///
  /// @param token secret while it lives
  /// @param channel where the answer goes after that
  /// @param everybody whether everybody sees the answer
  /// @param rendering how the answer is laid out
  record ByToken(long id, String token, long channel, boolean everybody, Rendering rendering)
      implements WayBack {
    @Override
    public String toString() {
      return "ByToken[" + id + "]"; // the token is not for logs
    }
  }

  /// To a message in a channel.
  ///
  /// @param channel where it was written
  /// @param user who wrote it, in direct messages: nothing else leads to these; else 0
  record ToMessage(long id, long channel, long user) implements WayBack {}
}
