package io.github.paperboy.discord;

import io.github.paperboy.digest.DigestListener;
import io.github.paperboy.digest.DigestOutlet;
import io.github.paperboy.digest.DigestWords;
import io.github.paperboy.digest.Target;
import io.github.paperboy.discord.card.DigestCards;
import io.github.paperboy.discord.card.Limits;
import io.github.paperboy.discord.card.Markdown;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;

/// Posts digests in channels, threads and forums of Discord and in private messages. It is made
/// before the bot and can send once that is connected. Safe for several threads.
public final class JdaDigestOutlet implements DigestOutlet {
  /// Clocks may be wrong by a day, and a day begins earlier in the east.
  private static final Period MARGIN = Period.ofDays(2);

  private final JdaParcels parcels = new JdaParcels();

  void connect(Shards shards, ServerRules rules) {
    parcels.connect(shards, rules);
  }

  /// Tells people of subscriptions that are paused because their digests were refused.
  public DigestListener notices() {
    return new JdaPauseNotices(parcels);
  }

  /// What stands in the way of posting there, in a sentence for a person.
  Optional<String> obstacle(Target target) {
    return parcels.connected(target).flatMap(jda -> JdaObstacles.of(jda, target));
  }

  @Override
  public boolean serves(Target target) {
    return switch (target) {
      case Target.Channel _, Target.Direct _ -> true;
      case Target.Email _, Target.Feed _ -> false;
    };
  }

  @Override
  public Sent post(Delivery delivery) {
    return parcels.post(parcel(delivery));
  }

  @Override
  public Found find(Delivery delivery) {
    return parcels.find(parcel(delivery));
  }

  private static Parcel parcel(Delivery delivery) {
    var digest = delivery.digest();
    var heading = DigestWords.of(digest.presentation().language()).heading(digest);
    return new Parcel(
        delivery.subscription().target(),
        DigestCards.of(digest),
        digest.presentation().language(),
        Markdown.label(heading, Limits.THREAD_NAME),
        DigestCards.marker(digest.key()),
        delivery.nonce(),
        delivery.window(),
        digest.day().minus(MARGIN).atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
