package io.github.paperboy.discord.card;

import io.github.paperboy.digest.News;
import io.github.paperboy.discord.card.Block.Line;
import io.github.paperboy.discord.card.Block.Text;
import io.github.paperboy.discord.card.Card.Accent;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.retrieve.DayRange;
import java.util.ArrayList;
import java.util.List;

/// What was missed, sized to the minutes there are to read it. Pure.
public final class CatchupCards {
  /// So many papers fit into a message.
  public static final int MOST = 16;

  private static final int SENTENCE = 240;

  private CatchupCards() {}

  /// A paper, and why it is there.
  ///
  /// @param topic of the person's interests; empty for none
  public record Chosen(Paper paper, String topic) {
    public static Chosen withoutTopic(Paper paper) {
      return new Chosen(paper, "");
    }
  }

  /// @param papers the most wanted first; those that do not fit are left out
  public static Card of(DayRange range, int minutes, List<Chosen> papers) {
    List<Block> blocks = new ArrayList<>();
    var heading = "**%s, in %d minutes**".formatted(range.words(), minutes);
    blocks.add(new Text(heading));
    blocks.add(new Line());
    int left = Limits.TEXT - heading.length();
    for (var paper : papers) {
      var text = item(paper);
      if (text.length() > left) {
        break;
      }
      left -= text.length();
      blocks.add(new Text(text));
    }
    return new Card(blocks, Accent.PAPERS);
  }

  private static String item(Chosen chosen) {
    var news = News.of(chosen.paper());
    return PaperLine.whole(chosen.paper())
        + (news.isEmpty() ? "" : "\n> " + Markdown.line(news, SENTENCE))
        + why(chosen.topic());
  }

  private static String why(String topic) {
    return topic.isEmpty()
        ? ""
        : "\n-# Why: “%s” is among your interests".formatted(Markdown.line(topic, SENTENCE));
  }
}
