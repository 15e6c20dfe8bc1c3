package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Rendering;
import java.time.Duration;

/// How the bot behaves. The token is no setting: it comes from the environment.
///
/// @param api base address of Discord's REST interface, ending in its version
/// @param atOnce how many questions are answered at the same time
/// @param waiting how many more may wait for their turn
/// @param userPerMinute how often one person may ask something in a minute
/// @param channelPerMinute how often all people of a channel together may
/// @param serverPerMinute how often all people of a server together may
/// @param retention after what time answers, threads and votes are forgotten
/// @param messageContent whether the privileged intent of that name was granted to the bot
/// @param rendering how messages are laid out where a server does not say
/// @param applicationId of the bot's application, for its invite link; 0 to ask Discord for it
public record DiscordSettings(
    String api,
    int atOnce,
    int waiting,
    int userPerMinute,
    int channelPerMinute,
    int serverPerMinute,
    Duration retention,
    MessageContent messageContent,
    Rendering rendering,
    long applicationId) {
  public static final DiscordSettings DEFAULTS =
      new DiscordSettings(
          "https://discord.com/api/v10/",
          4,
          200,
          20,
          60,
          240,
          Duration.ofDays(90),
          MessageContent.ABSENT,
          Rendering.CARDS,
          0);

  /// Whether the bot may read messages that are not meant for it.
  public enum MessageContent {
    ABSENT,
    GRANTED
  }

  public DiscordSettings {
    if (!api.matches("https?://\\S+/v10/")) {
      throw new IllegalArgumentException(
          "discord.api must be an address that ends in /v10/, not " + api);
    }
    within("discord.at-once", atOnce, 256);
    within("discord.waiting", waiting, 100_000);
    within("discord.user-per-minute", userPerMinute, 100_000);
    within("discord.channel-per-minute", channelPerMinute, 100_000);
    within("discord.server-per-minute", serverPerMinute, 100_000);
    if (retention.toDays() < 1 || retention.toDays() > 3650) {
      throw new IllegalArgumentException(
          "discord.retention must be from 1d to 3650d, not " + retention);
    }
    if (applicationId < 0) {
      throw new IllegalArgumentException(
          "discord.application-id must be the number on the General Information page, not "
              + applicationId);
    }
  }

  private static void within(String key, int value, int most) {
    if (value < 1 || value > most) {
      throw new IllegalArgumentException(
          "%s must be from 1 to %d, not %d".formatted(key, most, value));
    }
  }

  /// The same with messages laid out otherwise.
  DiscordSettings withRendering(Rendering other) {
    return new DiscordSettings(
        api,
        atOnce,
        waiting,
        userPerMinute,
        channelPerMinute,
        serverPerMinute,
        retention,
        messageContent,
        other,
        applicationId);
  }

  /// The same with another REST interface.
  public DiscordSettings withApi(String address) {
    return new DiscordSettings(
        address.endsWith("/") ? address : address + "/",
        atOnce,
        waiting,
        userPerMinute,
        channelPerMinute,
        serverPerMinute,
        retention,
        messageContent,
        rendering,
        applicationId);
  }
}
