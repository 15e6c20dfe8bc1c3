package io.github.paperboy.discord.setup;

/// Whether the settings want the privileged intent to read messages that are not meant for the bot.
public enum MessageContent {
  WANTED,
  NOT_WANTED
}
