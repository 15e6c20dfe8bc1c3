package io.github.paperboy.discord.card;

import io.github.paperboy.ask.Writing;
import io.github.paperboy.discord.card.Card.Accent;
import io.github.paperboy.index.IndexStats;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// How the bot is. Pure.
public final class StatusCards {
  private StatusCards() {}

  /// What the bot is busy with.
  ///
  /// @param atWork how many things are being done
  /// @param gatewayMillis round trip to Discord's gateway
  public record Load(int atWork, long gatewayMillis) {}

  /// How long the last answers took.
  ///
  /// @param answers how many they are, from 1
  /// @param half half of them took at most this
  /// @param most 99 of 100 took at most this
  public record Speed(int answers, Duration half, Duration most) {}

  public static Card of(IndexStats stats, Load load, Optional<Speed> speed, Writing.Usage spent) {
    var newest = stats.newest();
    return Card.of(
        """
        **Paperboy is up**
        Index: %,d papers, %,d encoded%s
        At work: %d · Discord answers in %d ms
        %s
        %s\
        """
            .formatted(
                stats.papers(),
                stats.encoded(),
                newest == null ? "" : ", newest of " + newest,
                load.atWork(),
                Math.max(0, load.gatewayMillis()),
                speed.map(StatusCards::words).orElse("No answer since the start"),
                words(spent)),
        Accent.PLAIN);
  }

  private static String words(Speed speed) {
    return "Last %s: half within %s, 99 of 100 within %s"
        .formatted(
            speed.answers() == 1 ? "answer" : "%,d answers".formatted(speed.answers()),
            seconds(speed.half()),
            seconds(speed.most()));
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1e3);
  }

  private static String words(Writing.Usage spent) {
    if (spent.input() + spent.output() == 0) {
      return "Today: no language model was asked";
    }
    return String.format(
        Locale.ROOT,
        "Today: %,d tokens read, %,d written by language models, cost %.4f",
        spent.input(),
        spent.output(),
        spent.cost());
  }
}
