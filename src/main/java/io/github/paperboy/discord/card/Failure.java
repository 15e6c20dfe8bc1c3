package io.github.paperboy.discord.card;

import io.github.paperboy.discord.card.Card.Accent;
import java.util.Locale;

/// Everything that a person can be told when something is not done: one sentence, and what to do.
/// The reply adds a reference, which the log has too. Pure.
public enum Failure {
  UNFORESEEN(
      "Something went wrong on my side.",
      "Please try again; if it stays, tell an admin this reference."),
  TOO_OFTEN("%s asked a lot just now.", "Please ask again in %d s."),
  BUSY("I am answering as many questions as I can.", "Please ask again in a minute."),
  STOPPED(
      "I am being restarted.",
      "A question is answered when I am back; if nothing comes in some minutes, please ask again."),
  INTERRUPTED("I was restarted before I could answer.", "Press *Retry* to ask again."),
  CUT_SHORT("I was restarted while I sent this answer.", "If a part is missing, press *Retry*."),
  CANNOT_WRITE("You asked me something in <#%s>.", "%s"),
  IN_THE_WAY("%s", "Please try again then."),
  UNREADABLE("That cannot be: %s.", "Please correct it and try again."),
  NO_WORDS("That has no words in it.", "Please write it in words."),
  NO_DAY(
      "That is no day I can read, or the first day is after the last.",
      "Write a day as `2025-06-01`, a month as `2025-06`, or a span as `7d`."),
  NOT_ALLOWED("Only members who may %s can do that.", "Please ask one of them."),
  NOT_YOURS_TO_CHANGE(
      "Only the person who asked can change this answer.", "`/ask` gives you your own."),
  NOT_YOURS("Only the person who asked has this answer.", "`/ask` gives you your own."),
  NOT_FOR_A_CHANNEL(
      "Only members who may manage the server can subscribe a channel.",
      "With `to: direct` the digest comes to you alone."),
  BUTTON_UNKNOWN("I do not know this button.", "Please use the command once more."),
  UNDER_WAY("I am at that already.", "The message changes when it is done."),
  SHARED("This answer is shared already.", "Please look for it in the channel."),
  NOT_READY("I am still at it.", "Please press *Show answer* again in a minute."),
  ANSWER_FORGOTTEN("This answer is no longer remembered.", "Please ask again."),
  DIGEST_FORGOTTEN("This digest is no longer remembered.", "`/search` finds its papers."),
  PAPER_GONE("The paper is no longer in the index.", "`/search` shows what is."),
  PAPERS_GONE("These papers are no longer in the index.", "Please ask or search again."),
  NO_SUCH_PAPER("No paper here is named like “%s”.", "Try `/search`."),
  NO_SUCH_SUBSCRIPTION(
      "There is no such subscription here.", "`/digest list` shows those there are."),
  NOTHING_MATCHES("No paper here matches.", "Fewer conditions may help."),
  NOTHING_THEN("No papers are of that time.", "Try a longer span."),
  NOTHING_ALIKE("Nothing here is like it.", "Try `/search` with words of your own."),
  SAME_PAPER("These are the same paper: %s.", "Please name two that differ."),
  MESSAGE_WITHOUT_WORDS("This message has no words.", "Please choose one that has some."),
  MESSAGE_WITHOUT_PAPER(
      "I find no paper of mine in this message.", "Try `/search` with its title."),
  NOTHING_TO_CHECK(
      "There is no paper here to check it against.", "Try `/search` with its main words."),
  LIST_FULL("The list is full with %d papers.", "Please remove some first."),
  TOPICS_FULL("You have %d topics already.", "Please remove one first."),
  SUBSCRIPTIONS_FULL("There are %d subscriptions already.", "Please remove one first."),
  TOO_LONG_FOR_A_FORM(
      "That is too long for a form.", "`paperboy digest edit` at the command line takes it.");

  private final String sentence;
  private final String remedy;

  Failure(String sentence, String remedy) {
    this.sentence = sentence;
    this.remedy = remedy;
  }

  /// Both, with what is named in them.
  ///
  /// @param named in order, escaped where it comes from outside
  public String words(Object... named) {
    return String.format(Locale.ROOT, sentence + " " + remedy, named);
  }

  /// @param named as of [#words]
  public Card card(Object... named) {
    return told(words(named), this == UNFORESEEN ? Accent.BROKEN : Accent.REFUSED);
  }

  /// What another list of words has for people, such as one of many languages.
  ///
  /// @param words a sentence and what to do, escaped
  public static Card said(String words) {
    return told(words, Accent.REFUSED);
  }

  private static Card told(String words, Accent accent) {
    return Card.of(words, accent);
  }
}
