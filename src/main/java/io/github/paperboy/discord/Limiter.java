package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Card;
import io.github.paperboy.discord.card.Failure;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/// The limits of a person, a channel and a server.
final class Limiter {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Allowance people;
  private final Allowance channels;
  private final Allowance servers;

  private final Allowance members;

  private final DiscordSettings settings;
  private final ServerRules rules;

  Limiter(DiscordSettings settings, ServerRules rules, InstantSource clock) {
    this.settings = settings;
    this.rules = rules;
    members = new Allowance(MINUTE, clock);
    people = new Allowance(MINUTE, clock);
    channels = new Allowance(MINUTE, clock);
    servers = new Allowance(MINUTE, clock);
  }

  /// What to say instead when it is too much.
  Optional<Card> refusal(Person person, Spot spot) {
    return people
        .take(person.id(), settings.userPerMinute())
        .map(wait -> slower("You have", wait))
        .or(() -> member(person, spot))
        .or(() -> channel(spot))
        .or(() -> server(spot));
  }

  private static Card slower(String whose, Duration wait) {
    return Failure.TOO_OFTEN.card(whose, Math.max(1, wait.toSeconds()));
  }

  /// The limit of a server counts there alone.
  private Optional<Card> member(Person person, Spot spot) {
    int most = rules.limit(spot, ServerRules.USER_LIMIT, settings.userPerMinute());
    return most == settings.userPerMinute()
        ? Optional.empty()
        : members
            .take(31 * spot.server() + person.id(), most)
            .map(wait -> slower("You have", wait));
  }

  private Optional<Card> channel(Spot spot) {
    int most = rules.limit(spot, ServerRules.CHANNEL_LIMIT, settings.channelPerMinute());
    return channels.take(spot.channel(), most).map(wait -> slower("This channel has", wait));
  }

  private Optional<Card> server(Spot spot) {
    return spot.inServer()
        ? servers
            .take(spot.server(), settings.serverPerMinute())
            .map(wait -> slower("This server has", wait))
        : Optional.empty();
  }
}
