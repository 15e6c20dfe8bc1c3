package io.github.paperboy.discord;

import io.github.paperboy.digest.DigestOutlet.Found;
import io.github.paperboy.digest.DigestOutlet.Sent;
import io.github.paperboy.digest.Target;
import io.github.paperboy.discord.card.NoteCards;
import io.github.paperboy.discord.card.WatchCards;
import io.github.paperboy.watch.Watch;
import io.github.paperboy.watch.WatchOutlet;
import java.time.Duration;
import java.util.Optional;

/// Posts notes of watches in channels and threads of Discord and in private messages. It is made
/// before the bot and can send once that is connected. Safe for several threads.
public final class JdaWatchOutlet implements WatchOutlet {
  /// Clocks may be wrong by a day.
  private static final Duration MARGIN = Duration.ofDays(1);

  private final JdaParcels parcels = new JdaParcels();

  void connect(Shards shards, ServerRules rules) {
    parcels.connect(shards, rules);
  }

  /// Why notes cannot be sent there, one sentence for a person; empty when they can.
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

  @Override
  public void paused(Watch watch, String reason) {
    new JdaPauseNotices(parcels).tellServer(watch.target(), WatchCards.paused(watch, reason));
  }

  private static Parcel parcel(Delivery delivery) {
    var note = delivery.note();
    return new Parcel(
        note.watch().target(),
        NoteCards.of(note, delivery.nonce()),
        note.watch().language(),
        NoteCards.title(note),
        NoteCards.marker(note, delivery.nonce()),
        delivery.nonce(),
        delivery.window(),
        note.at().minus(MARGIN));
  }
}
