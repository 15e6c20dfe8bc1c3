package io.github.paperboy.discord.card;

import io.github.paperboy.discord.card.Card.Accent;
import java.time.Duration;
import java.util.List;

/// Short messages: something went wrong, has to wait or is done. One sentence, what to do, and a
/// reference that the log has too. Pure.
public final class Notices {
  private Notices() {}

  /// Something unforeseen went wrong.
  public static Card failed(String reference) {
    return Card.of(
        "Something went wrong on my side. Please try again; if it stays, tell an admin this"
            + " reference.\n-# reference "
            + reference,
        Accent.FAILURE);
  }

  /// A person, channel or server asks too much.
  ///
  /// @param whose `You have`, `This channel has` or `This server has`
  public static Card slower(String whose, Duration wait) {
    return Card.of(
        "%s asked a lot just now. Please ask again in %d s."
            .formatted(whose, Math.max(1, wait.toSeconds())),
        Accent.UNSURE);
  }

  /// Too many questions are being answered.
  public static Card busy() {
    return Card.of(
        "I am answering as many questions as I can. Please ask again in a minute.", Accent.UNSURE);
  }

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

  /// A button whose answer is no longer remembered.
  public static Card expired() {
    return Card.of("This answer is no longer remembered. Please ask again.", Accent.UNSURE);
  }

  /// The person may not do that.
  public static Card notAllowed(String need) {
    return Card.of("Only members who may %s can do that.".formatted(need), Accent.UNSURE);
  }

  /// No paper is named like that.
  public static Card noSuchPaper(String name) {
    return Card.of(
        "No paper here is named like “%s”. Try `/search`.".formatted(Markdown.line(name, 150)),
        Accent.UNSURE);
  }

  /// The bot is going down.
  public static Card stopped() {
    return Card.of(
        "I am being restarted. A question is answered when I am back; if nothing comes in some"
            + " minutes, please ask again.",
        Accent.UNSURE);
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
        "**%s**\nI was restarted before I could answer; press *Retry* to ask again."
            .formatted(Markdown.line(question, 250)),
        ticket);
  }

  /// An answer of several messages that was being sent when the bot ended.
  ///
  /// @param ticket asks again
  public static Card cutShort(String ticket) {
    return retry(
        "I was restarted while I sent this answer; if a part is missing, press *Retry*.", ticket);
  }

  private static Card retry(String markdown, String ticket) {
    return new Card(
        List.of(
            new Block.Text(markdown),
            new Block.Row(List.of(Button.plain("retry:" + ticket, "Retry")))),
        Accent.UNSURE);
  }

  /// The bot was asked where it may not write; for the person alone.
  ///
  /// @param why a sentence with the remedy
  public static Card cannotAnswer(long channel, String why) {
    return Card.of("You asked me something in <#%d>. %s".formatted(channel, why), Accent.UNSURE);
  }

  /// Something is done.
  ///
  /// @param markdown already escaped
  public static Card done(String markdown) {
    return Card.of(markdown, Accent.PLAIN);
  }
}
