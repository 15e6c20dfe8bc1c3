package io.github.paperboy.discord;

import io.github.paperboy.store.DiscordStore;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Consumer;

/// What a bot is made from.
///
/// @param token secret
/// @param settings of the bot
/// @param desk what it asks of the rest of the program
/// @param store what it remembers; closed by the caller
/// @param digests what it needs for them
/// @param watches what it needs for them
/// @param clock the time
/// @param zone for words such as "today"
/// @param broken told one sentence when the bot can no longer go on
public record BotParts(
    String token,
    DiscordSettings settings,
    Desk desk,
    DiscordStore store,
    DigestParts digests,
    WatchParts watches,
    InstantSource clock,
    ZoneId zone,
    Consumer<String> broken) {
  BotParts with(Desk other) {
    return new BotParts(token, settings, other, store, digests, watches, clock, zone, broken);
  }

  @Override
  public String toString() {
    return "BotParts[" + settings.api() + "]"; // the token is not for logs
  }
}
