package io.github.paperboy.discord;

import io.github.paperboy.discord.Heard.Author;

/// Decides whether a message is for the bot, and what to do with it. Pure.
sealed interface Attention {
  /// Nothing: it is not for the bot.
  record None() implements Attention {}

  /// An answer.
  record Answer(String question) implements Attention {}

  /// Help: it was called without a question.
  record Help() implements Attention {}

  /// A word, once, on how to be read in a thread: the message may be for the bot, but Discord does
  /// not tell its words.
  record Hint() implements Attention {}

  /// The same each time: the message is for the bot.
  record Unheard() implements Attention {}

  /// A line on the papers that the message links to.
  record Links(String text) implements Attention {}

  /// Whether somebody waits for what it does.
  default boolean isAsked() {
    return switch (this) {
      case Answer _, Help _, Unheard _ -> true;
      case None _, Hint _, Links _ -> false;
    };
  }

  /// @param forums whether new posts are answered without a mention
  /// @param links whether links to papers get a line
  static Attention to(Heard heard, Wish forums, Wish links) {
    if (heard.author() == Author.MACHINE) {
      return new None();
    }
    return switch (heard.address()) {
      case BY_MENTION -> called(heard.text());
      case BY_REPLY -> heard.text().isEmpty() ? new Unheard() : new Answer(heard.text());
      case NOT -> toPlace(heard, forums, links);
    };
  }

  private static Attention toPlace(Heard heard, Wish forums, Wish links) {
    return switch (heard.place()) {
      case DIRECT_MESSAGES -> called(heard.text());
      case OWN_THREAD -> heard.text().isEmpty() ? new Hint() : new Answer(heard.text());
      case NEW_POST ->
          forums == Wish.ON && !heard.text().isEmpty() ? new Answer(heard.text()) : new None();
      case CHANNEL, OTHER_THREAD ->
          links == Wish.ON && !PaperLinks.in(heard.text()).isEmpty()
              ? new Links(heard.text())
              : new None();
    };
  }

  private static Attention called(String text) {
    return text.isEmpty() ? new Help() : new Answer(text);
  }

  /// What a server wants.
  enum Wish {
    ON,
    OFF;

    static Wish of(boolean on) {
      return on ? ON : OFF;
    }
  }
}
