package io.github.paperboy.discord;

import io.github.paperboy.digest.SentDigests;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// All that people can do with digests, wired.
final class DigestHandlers {
  private final SentDigests sent;
  private final DigestRights rights;
  private final DigestCommand command;
  private final DigestEdits edits;
  private final DigestOpinions opinions;
  private final DigestTaste taste;

  /// @param topics that a person added to their interests
  DigestHandlers(
      BotParts bot, UserKeys keys, DigestDefaults defaults, Function<Person, List<String>> topics) {
    var parts = bot.digests();
    sent = new SentDigests(parts.store());
    rights = new DigestRights(parts.subscriptions());
    var deeds = new DigestDeeds(parts);
    command = new DigestCommand(parts, rights, deeds, defaults, topics);
    edits = new DigestEdits(rights, deeds);
    opinions = new DigestOpinions(parts, rights, keys, bot.clock());
    taste = new DigestTaste(parts, rights, keys, bot.desk());
  }

  DigestPapers papers(Desk desk) {
    return new DigestPapers(sent, rights, desk);
  }

  Handler command() {
    return command;
  }

  List<Handler> actions() {
    List<Handler> actions = new ArrayList<>(edits.all());
    actions.addAll(opinions.all());
    actions.addAll(taste.all());
    return actions;
  }

  Map<String, Suggester> suggesters() {
    return new DigestSuggesters(rights).all();
  }
}
