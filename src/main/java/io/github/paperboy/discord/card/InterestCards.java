package io.github.paperboy.discord.card;

import io.github.paperboy.discord.card.Block.Beside;
import io.github.paperboy.discord.card.Block.Text;
import io.github.paperboy.discord.card.Card.Accent;
import java.util.ArrayList;
import java.util.List;

/// What a person is interested in, and why Paperboy thinks so. Pure.
public final class InterestCards {
  /// With a button each, so many fit on a card.
  private static final int LISTED = 11;

  private InterestCards() {}

  /// One interest.
  ///
  /// @param key names it in the button that removes it
  /// @param markdown what it is, escaped
  /// @param why the act that put it there, escaped
  public record Line(String key, String markdown, String why) {}

  public static Card of(List<Line> lines) {
    if (lines.isEmpty()) {
      return Notices.done("No interests yet. `/interests add` takes a topic in your own words.");
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Text("**Your interests** · each with the reason why it is here"));
    for (var line : lines.stream().limit(LISTED).toList()) {
      var text = "• %s\n-# Why: %s".formatted(line.markdown(), line.why());
      blocks.add(new Beside(text, Button.plain("bored:" + line.key(), "Remove")));
    }
    if (lines.size() > LISTED) {
      blocks.add(
          new Text("and %d more, shown when some are removed".formatted(lines.size() - LISTED)));
    }
    return new Card(blocks, Accent.PLAIN);
  }
}
