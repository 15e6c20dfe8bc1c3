package io.github.paperboy.discord.card;

/// How messages are laid out. A message keeps the one it was made in: Discord does not let go of
/// components once a message is made of them.
public enum Rendering {
  /// Of components, with buttons beside and between texts.
  CARDS,
  /// Of classic embeds, with all buttons below.
  EMBEDS
}
