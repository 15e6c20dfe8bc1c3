package io.github.paperboy.discord.bench;

import java.time.Duration;
import java.util.Locale;

/// Who used the processors since it was made: the bot, and Discord with the people in it.
final class Shares {
  private final ProcessFigures bot;
  private final ProcessFigures discord = ProcessFigures.own();
  private final long start = System.nanoTime();
  private final Duration botBefore;
  private final Duration discordBefore;

  Shares(ProcessFigures bot) {
    this.bot = bot;
    this.botBefore = bot.processorTime();
    this.discordBefore = discord.processorTime();
  }

  @Override
  public String toString() {
    double wall = System.nanoTime() - start;
    return String.format(
        Locale.ROOT,
        "of %d processors the bot used %.2f, the Discord of this measurement %.2f, over %.0f s",
        Runtime.getRuntime().availableProcessors(),
        bot.processorTime().minus(botBefore).toNanos() / wall,
        discord.processorTime().minus(discordBefore).toNanos() / wall,
        wall / 1e9);
  }
}
