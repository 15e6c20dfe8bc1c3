package io.github.paperboy.discord.card;

import java.util.List;

/// A part of a card.
public sealed interface Block {
  /// How many of Discord's components it takes.
  int components();

  /// How many characters of text it takes.
  int characters();

  /// Text in Discord's markdown, already escaped where it comes from outside.
  record Text(String markdown) implements Block {
    public Text {
      if (markdown.isBlank()) {
        throw new IllegalArgumentException("a text on a card is not blank");
      }
    }

    @Override
    public int components() {
      return 1;
    }

    @Override
    public int characters() {
      return markdown.length();
    }
  }

  /// Text with a button beside it.
  record Beside(String markdown, Button button) implements Block {
    @Override
    public int components() {
      return 3;
    }

    @Override
    public int characters() {
      return markdown.length();
    }
  }

  /// A line across.
  record Line() implements Block {
    @Override
    public int components() {
      return 1;
    }

    @Override
    public int characters() {
      return 0;
    }
  }

  /// Buttons side by side.
  ///
  /// @param buttons 1 to 5
  record Row(List<Button> buttons) implements Block {
    public Row {
      buttons = List.copyOf(buttons);
      if (buttons.isEmpty() || buttons.size() > Limits.BUTTONS_IN_ROW) {
        throw new IllegalArgumentException("a row has 1 to 5 buttons, not " + buttons.size());
      }
    }

    @Override
    public int components() {
      return 1 + buttons.size();
    }

    @Override
    public int characters() {
      return 0;
    }
  }

  /// A list of which one option is chosen.
  ///
  /// @param id as of a button
  /// @param hint shown while nothing is chosen
  /// @param options 1 to 25
  record Choice(String id, String hint, List<Option> options) implements Block {
    public Choice {
      options = List.copyOf(options);
      if (options.isEmpty() || options.size() > Limits.OPTIONS) {
        throw new IllegalArgumentException("a choice has 1 to 25 options, not " + options.size());
      }
    }

    @Override
    public int components() {
      return 2;
    }

    @Override
    public int characters() {
      return 0;
    }
  }

  /// One option of a choice.
  record Option(String value, String label, boolean chosen) {}
}
