package io.github.paperboy.discord.card;

import io.github.paperboy.digest.Target;
import io.github.paperboy.discord.card.Block.Beside;
import io.github.paperboy.discord.card.Block.Text;
import io.github.paperboy.discord.card.Card.Accent;
import io.github.paperboy.watch.StandingWatch;
import io.github.paperboy.watch.Subject;
import io.github.paperboy.watch.Watch;
import io.github.paperboy.watch.WatchWords;
import java.util.ArrayList;
import java.util.List;

/// Watches, each with a button that ends it. Pure.
public final class WatchCards {
  /// With a text and a button each, and a line that there are more, so many fit on a card.
  private static final int MOST = 12;

  private static final int SUBJECT = 150;
  private static final int ABOUT = 120;
  private static final int REASON = 300;

  private WatchCards() {}

  /// What is watched, at least one.
  public static Card list(List<StandingWatch> watches, WatchWords words) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Text("**" + words.listHeading() + "**"));
    watches.stream().limit(MOST).forEach(each -> blocks.add(line(each, words)));
    if (watches.size() > MOST) {
      blocks.add(new Text("-# + " + (watches.size() - MOST)));
    }
    return new Card(blocks, Accent.PLAIN);
  }

  private static Block line(StandingWatch standing, WatchWords words) {
    var text =
        "%s\n-# %s"
            .formatted(
                Markdown.line(standing.watch().subject().text(), SUBJECT),
                Markdown.line(words.listed(standing), ABOUT));
    return new Beside(text, end(standing, words));
  }

  /// What came of asking for a watch.
  public static Card begun(Subject subject, String said) {
    return Card.of(
        Markdown.escape(said) + "\n-# " + Markdown.line(subject.text(), SUBJECT), Accent.PLAIN);
  }

  /// For whoever looks after a place where notes are refused. What is watched is not named: the
  /// channel need not be open to all who read this.
  public static Card paused(Watch watch, String reason) {
    var where =
        watch.target() instanceof Target.Channel(_, var channel)
            ? "<#%s>".formatted(Long.toUnsignedString(channel))
            : "";
    var words = WatchWords.of(watch.language());
    return Card.of(words.paused(where, Markdown.line(reason, REASON), watch.id()), Accent.FAILURE);
  }

  private static Button end(StandingWatch standing, WatchWords words) {
    return Button.plain("unwatch:" + standing.watch().id() + ":list", words.stop());
  }
}
