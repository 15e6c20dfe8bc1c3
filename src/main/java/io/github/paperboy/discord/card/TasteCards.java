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
    var words = CardWords.of(subscription);
    if (lines.isEmpty()) {
      return Notices.done(words.say("taste.none"));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Text(words.say("taste.heading", Markdown.line(subscription.name(), TITLE))));
    for (var line : lines.stream().limit(LISTED).toList()) {
      var text = "%s %s".formatted(said(line, words), Markdown.line(line.title(), TITLE));
      blocks.add(
          line.removable() ? new Beside(text, forget(line, subscription, words)) : new Text(text));
    }
    if (lines.size() > LISTED) {
      blocks.add(new Text(words.say("more", lines.size() - LISTED)));
    }
    return new Card(blocks, Accent.PLAIN);
  }

  private static Button forget(Line line, Subscription subscription, CardWords words) {
    var id = "dforget:" + line.key() + ":" + subscription.id();
    return Button.plain(id, words.say("taste.forget"));
  }

  private static String said(Line line, CardWords words) {
    List<String> parts = new ArrayList<>();
    if (line.liked() > 0) {
      parts.add("👍 " + line.liked());
    }
    if (line.dismissed() > 0) {
      parts.add(words.say("taste.less", line.dismissed()));
    }
    return String.join(" · ", parts);
  }
}
