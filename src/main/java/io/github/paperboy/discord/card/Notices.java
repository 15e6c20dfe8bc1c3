package io.github.paperboy.discord.card;

import io.github.paperboy.discord.card.Card.Accent;
import java.util.List;

/// Short messages: something went wrong, has to wait or is done. One sentence, what to do, and a
/// reference that the log has too. Pure.
public final class Notices {
  private Notices() {}

  /// A question waits for others.
  ///
  /// @param before how many
  public static Card waiting(int before) {
    return Card.of(
        before == 1
            ? "⏳ One question is before yours."
            : "⏳ %d questions are before yours.".formatted(before),
        Accent.PLAIN);
  }

  /// A question of before a restart is being answered.
  public static Card resumed() {
    return Card.of("⏳ I am back, and answering.", Accent.PLAIN);
  }

  /// A question that was under way when the bot ended.
  ///
  /// @param ticket asks it again
  public static Card interrupted(String question, String ticket) {
    return retry(
        "**%s**\n%s".formatted(Markdown.line(question, 250), Failure.INTERRUPTED.words()), ticket);
  }

  /// An answer of several messages that was being sent when the bot ended.
  ///
  /// @param ticket asks again
  public static Card cutShort(String ticket) {
    return retry(Failure.CUT_SHORT.words(), ticket);
  }

  private static Card retry(String markdown, String ticket) {
    return new Card(
        List.of(
            new Block.Text(markdown),
            new Block.Row(List.of(Button.plain("retry:" + ticket, "Retry")))),
        Accent.REFUSED);
  }

  /// An answer for one person takes longer than Discord lets it be shown by itself.
  ///
  /// @param ticket shows it when it is there
  public static Card overdue(String ticket) {
    return new Card(
        List.of(
            new Block.Text(
                "⏳ This takes longer than Discord lets me answer by myself. I keep the answer for"
                    + " you."),
            new Block.Row(List.of(Button.plain("late:" + ticket, "Show answer")))),
        Accent.PLAIN);
  }

  /// Something is done.
  ///
  /// @param markdown already escaped
  public static Card done(String markdown) {
    return Card.of(markdown, Accent.PLAIN);
  }
}
