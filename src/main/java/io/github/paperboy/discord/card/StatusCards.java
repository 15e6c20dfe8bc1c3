package io.github.paperboy.discord.card;

import io.github.paperboy.discord.card.Card.Accent;
import io.github.paperboy.index.IndexStats;

/// How the bot is. Pure.
public final class StatusCards {
  private StatusCards() {}

  /// What the bot is busy with.
  ///
  /// @param atWork how many things are being done
  /// @param gatewayMillis round trip to Discord's gateway
  public record Load(int atWork, long gatewayMillis) {}

  public static Card of(IndexStats stats, Load load) {
    var newest = stats.newest();
    return Card.of(
        """
        **Paperboy is up**
        Index: %,d papers, %,d encoded%s
        At work: %d · Discord answers in %d ms\
        """
            .formatted(
                stats.papers(),
                stats.encoded(),
                newest == null ? "" : ", newest of " + newest,
                load.atWork(),
                Math.max(0, load.gatewayMillis())),
        Accent.PLAIN);
  }
}
