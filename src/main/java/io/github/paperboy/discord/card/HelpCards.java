package io.github.paperboy.discord.card;

import io.github.paperboy.discord.card.Block.Row;
import io.github.paperboy.discord.card.Block.Text;
import io.github.paperboy.discord.card.Card.Accent;
import java.util.ArrayList;
import java.util.List;

/// Help, the welcome and the privacy notice. Pure.
public final class HelpCards {
  /// Questions that work with any index, run by a press.
  private static final List<String> EXAMPLES =
      List.of("What is new this week?", "most discussed papers", "How are agents evaluated?");

  private HelpCards() {}

  public static Card help() {
    return new Card(
        List.of(
            new Text(
                "**Paperboy answers questions about papers.** Every sentence opens to the sentence"
                    + " of the abstract behind it; what the abstracts do not say, it declines to"
                    + " say."),
            new Text(
                "`/ask` a question · `/search` papers · `/paper` one paper · `/similar` ·"
                    + " `/compare` · `/trending` · `/catchup`\n"
                    + "`/digest` new papers every day · `/library` your reading list · `/interests`"
                    + " · `/privacy` · `/status`\n"
                    + "Or mention me, reply to me, or write to me directly. In the menu of any"
                    + " message: *Ask about this*, *Check this claim*, *Find the paper*."),
            new Row(examples())),
        Accent.PLAIN);
  }

  private static List<Button> examples() {
    List<Button> buttons = new ArrayList<>();
    for (int i = 0; i < EXAMPLES.size(); i++) {
      buttons.add(Button.plain("example:" + i, EXAMPLES.get(i)));
    }
    return buttons;
  }

  /// The question of an example.
  public static String example(int index) {
    return EXAMPLES.get(Math.floorMod(index, EXAMPLES.size()));
  }

  /// What whoever brings the bot to a server reads once.
  public static Card welcome() {
    return new Card(
        List.of(
            new Text(
                "**Paperboy is here.** Three things to try: press one of these, mention me with a"
                    + " question, or open the menu of a message and choose *Check this claim*."),
            new Row(examples()),
            new Text(
                "-# Admins: `/settings` says where I answer, how much I talk and what I keep."
                    + " `/privacy` says what I store.")),
        Accent.PLAIN);
  }

  public static Card privacy() {
    return Card.of(
        "**What Paperboy keeps.** Answers with their questions so that their buttons work, your"
            + " reading list, your interests, your votes, what you said of papers in digests, and"
            + " the turns of threads it opened. People are known by a keyed hash of their id, never"
            + " by name; only for digests that you subscribe to it keeps the id itself, to send"
            + " them or to tell you when one cannot be sent. Messages that are not meant for it are"
            + " not read and not kept. Everything but subscriptions is deleted after the server's"
            + " retention time.\n"
            + "`/privacy export` gives you what is stored about you; `/privacy forget` deletes it.",
        Accent.PLAIN);
  }
}
