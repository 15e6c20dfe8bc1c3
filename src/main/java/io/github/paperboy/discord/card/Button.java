package io.github.paperboy.discord.card;

import java.net.URI;

/// Something to press on a card.
public sealed interface Button {
  String label();

  /// Tells the bot.
  ///
  /// @param id what the bot gets: the action's name, a colon, its argument
  record Press(String id, String label, Style style) implements Button {
    public Press {
      within("a button's id", id.length(), Limits.CUSTOM_ID);
      within("a button's label", label.length(), Limits.BUTTON_LABEL);
    }
  }

  /// Opens a page.
  record Link(String label, URI address) implements Button {
    public Link {
      within("a button's label", label.length(), Limits.BUTTON_LABEL);
      within("a button's link", address.toString().length(), Limits.LINK);
    }
  }

  /// How much a button asks to be pressed.
  enum Style {
    MAIN,
    PLAIN,
    DANGER
  }

  static Button plain(String id, String label) {
    return new Press(id, label, Style.PLAIN);
  }

  static Button main(String id, String label) {
    return new Press(id, label, Style.MAIN);
  }

  private static void within(String what, int length, int most) {
    if (length < 1 || length > most) {
      throw new IllegalArgumentException(
          "%s has 1 to %d characters, not %d".formatted(what, most, length));
    }
  }
}
