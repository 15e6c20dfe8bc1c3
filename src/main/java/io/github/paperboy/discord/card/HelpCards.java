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
      List.of("What is new this week?", "Most discussed papers", "How are agents evaluated?");

  private static final int NAMES = 300;

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

  /// What is kept, for how long, who sees it, what leaves the machine, and how to delete it.
  ///
  /// @param days after which answers are forgotten here
  /// @param models that may be asked here, in order; empty when answers are quoted
  public static Card privacy(long days, List<String> models) {
    return new Card(
        List.of(
            new Text(
                "**What Paperboy keeps of you**\n"
                    + "• For %,d %s: answers with their questions and receipts, so that their"
                        .formatted(days, days == 1 ? "day" : "days")
                    + " buttons work; your votes; what you said of papers in digests; the turns of"
                    + " its threads and of your direct messages with it.\n"
                    + "• Until you remove it: your reading list, your interests, your watches and"
                    + " your digests.\n"
                    + "• Until it is answered, at most a day: a question under way.\n"
                    + "Messages that are not meant for it are not kept."),
            new Text(
                "**Who sees it** You, and who runs this bot. Answers for everybody are seen by all"
                    + " who read the channel. You are known by a keyed hash of your id, never by"
                    + " name; the id itself is kept only of who subscribes to a digest or has"
                    + " something sent directly."),
            new Text("**What leaves this bot** " + leaves(models)),
            new Text(
                "**How to delete it** `/privacy export` gives you all of it as a file;"
                    + " `/privacy forget` deletes it at once. What you asked in"
                    + " threads of a server stays there, without your name, for the days above.")),
        Accent.PLAIN);
  }

  private static String leaves(List<String> models) {
    return models.isEmpty()
        ? "Nothing but what you see in Discord: answers are quoted here, and no language model is"
            + " asked."
        : "Your question, the turns before it and abstracts of papers go to the language %s %s. Your"
                .formatted(
                    models.size() == 1 ? "model" : "models",
                    Markdown.line(String.join(", ", models), NAMES))
            + " name and your id do not. How many tokens that takes is noted until the next day.";
  }
}
