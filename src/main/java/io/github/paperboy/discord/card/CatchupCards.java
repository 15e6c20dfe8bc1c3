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

  /// @param papers the most discussed first; those that do not fit are left out
  public static Card of(DayRange range, int minutes, List<Paper> papers) {
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

  private static String item(Paper paper) {
    var news = News.of(paper);
    return PaperLine.whole(paper) + (news.isEmpty() ? "" : "\n> " + Markdown.line(news, SENTENCE));
  }
}
