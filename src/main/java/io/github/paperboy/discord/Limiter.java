package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Card;
import io.github.paperboy.discord.card.Notices;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/// The limits of a person, a channel and a server.
final class Limiter {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Allowance people;
  private final Allowance channels;
  private final Allowance servers;

  private final DiscordSettings settings;

  Limiter(DiscordSettings settings, InstantSource clock) {
    this.settings = settings;
    people = new Allowance(MINUTE, clock);
    channels = new Allowance(MINUTE, clock);
    servers = new Allowance(MINUTE, clock);
  }

  /// What to say instead when it is too much.
  Optional<Card> refusal(Person person, Spot spot) {
    return people
        .take(person.id(), settings.userPerMinute())
        .map(wait -> Notices.slower("You have", wait))
        .or(() -> channel(spot))
        .or(() -> server(spot));
  }

  private Optional<Card> channel(Spot spot) {
    return channels
        .take(spot.channel(), settings.channelPerMinute())
        .map(wait -> Notices.slower("This channel has", wait));
  }

  private Optional<Card> server(Spot spot) {
    return spot.inServer()
        ? servers
            .take(spot.server(), settings.serverPerMinute())
            .map(wait -> Notices.slower("This server has", wait))
        : Optional.empty();
  }
}
