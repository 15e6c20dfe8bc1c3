package io.github.paperboy.discord.card;

import io.github.paperboy.digest.Subscription;
import io.github.paperboy.discord.card.Block.Beside;
import io.github.paperboy.discord.card.Block.Text;
import io.github.paperboy.discord.card.Card.Accent;
import java.util.ArrayList;
import java.util.List;

/// What the readers of a digest said of its papers, by which the next ones are chosen. Pure.
public final class TasteCards {
  private static final int LISTED = 11;
  private static final int TITLE = 120;

  private TasteCards() {}

  /// What was said of a paper.
  ///
  /// @param key names the paper in the button that forgets it
  /// @param removable whether the person who looks may have it forgotten
  public record Line(String key, String title, int liked, int dismissed, boolean removable) {
    /// Together with what somebody else said.
    public Line and(Line other) {
      return new Line(
          key,
          title,
          liked + other.liked,
          dismissed + other.dismissed,
          removable || other.removable);
    }
  }

  /// @param lines the latest first
  public static Card of(Subscription subscription, List<Line> lines) {
    if (lines.isEmpty()) {
      return Notices.done(
          "Nothing yet. 👍 and “less like this” below the papers of its digests teach it.");
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Text(
            "**What %s has learned** · papers like these come more or less"
                .formatted(Markdown.line(subscription.name(), TITLE))));
    for (var line : lines.stream().limit(LISTED).toList()) {
      var text = "%s %s".formatted(said(line), Markdown.line(line.title(), TITLE));
      blocks.add(
          line.removable()
              ? new Beside(
                  text, Button.plain("dforget:" + line.key() + ":" + subscription.id(), "Forget"))
              : new Text(text));
    }
    if (lines.size() > LISTED) {
      blocks.add(new Text("and %d more".formatted(lines.size() - LISTED)));
    }
    return new Card(blocks, Accent.PLAIN);
  }

  private static String said(Line line) {
    List<String> parts = new ArrayList<>();
    if (line.liked() > 0) {
      parts.add("👍 " + line.liked());
    }
    if (line.dismissed() > 0) {
      parts.add("less " + line.dismissed());
    }
    return String.join(" · ", parts);
  }
}
