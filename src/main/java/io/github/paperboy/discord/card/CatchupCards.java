package io.github.paperboy.discord.card;

import io.github.paperboy.discord.card.Block.Line;
import io.github.paperboy.discord.card.Block.Text;
import io.github.paperboy.discord.card.Card.Accent;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.Sentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was missed, sized to the minutes there are to read it. Pure.
public final class CatchupCards {
  /// What people read, [on average](https://doi.org/10.1016/j.jml.2019.104047).
  private static final int WORDS_A_MINUTE = 238;

  /// A title, its facts and a sentence.
  private static final int WORDS_A_PAPER = 60;

  private static final int SENTENCE = 240;
  private static final int MOST = 16;

  private CatchupCards() {}

  /// How many papers fit into some minutes.
  public static int most(int minutes) {
    return Math.clamp((long) minutes * WORDS_A_MINUTE / WORDS_A_PAPER, 1, MOST);
  }

  /// Days, both included.
  ///
  /// @param until null for no end
  public record Range(LocalDate since, @Nullable LocalDate until) {
    public boolean contains(LocalDate day) {
      return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    private String words() {
      return until == null ? "Since " + since : since + " to " + until;
    }
  }

  /// @param papers the most discussed first; those that do not fit are left out
  public static Card of(Range range, int minutes, List<Paper> papers) {
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
    var text = paper.abstractText();
    var told =
        KeySentences.does(paper)
            .or(() -> Sentences.of(text).stream().map(span -> span.of(text)).findFirst());
    return PaperLine.whole(paper)
        + told.map(each -> "\n> " + Markdown.line(each, SENTENCE)).orElse("");
  }
}
