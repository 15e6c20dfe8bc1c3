package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Markdown;
import java.util.regex.Pattern;

/// A message that was written where the bot can see it.
///
/// @param author who wrote it
/// @param address how it is addressed to the bot
/// @param place in which kind of place
/// @param text its words without the mention of the bot; empty when Discord does not tell them
record Heard(Author author, Address address, Place place, String text) {
  private static final int LONGEST = 2_000;

  /// Who writes.
  enum Author {
    PERSON,
    /// Bots, webhooks, Discord itself: never answered, so that no two machines talk to each other.
    MACHINE
  }

  /// How a message is addressed to the bot.
  enum Address {
    /// By a mention, also that of a reply.
    BY_MENTION,
    /// By a reply that mentions nobody.
    BY_REPLY,
    NOT
  }

  /// Where a message stands.
  enum Place {
    CHANNEL,
    /// A thread in which the bot has answered before.
    OWN_THREAD,
    OTHER_THREAD,
    /// The first message of a post in a forum.
    NEW_POST,
    DIRECT_MESSAGES
  }

  /// The words without mentions of the bot.
  static String words(String raw, long bot) {
    var without = Pattern.compile("<@!?" + bot + ">").matcher(raw).replaceAll(" ");
    var line = without.replaceAll("\\s+", " ").strip();
    return Markdown.plain(line).isEmpty() ? "" : Markdown.cut(line, LONGEST);
  }
}
