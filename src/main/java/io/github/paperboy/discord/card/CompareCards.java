package io.github.paperboy.discord.card;

import io.github.paperboy.discord.card.Block.Line;
import io.github.paperboy.discord.card.Block.Row;
import io.github.paperboy.discord.card.Block.Text;
import io.github.paperboy.discord.card.Card.Accent;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Two or three papers beside each other, aspect by aspect, laid out for a narrow screen: facts and
/// sentences of the abstracts word for word, or "not stated". Pure.
public final class CompareCards {
  private static final int SENTENCE = 380;

  private CompareCards() {}

  /// @param papers two or three
  public static Card of(List<Paper> papers) {
    List<Block> blocks = new ArrayList<>();
    var titles = new StringBuilder();
    for (int i = 0; i < papers.size(); i++) {
      titles.append(i == 0 ? "" : "\n").append("**").append(letter(i)).append("** ");
      titles.append(PaperLine.whole(papers.get(i)));
    }
    blocks.add(new Text(titles.toString()));
    blocks.add(new Line());
    blocks.add(aspect("What it does", papers, KeySentences::does));
    blocks.add(aspect("Figures", papers, KeySentences::figures));
    blocks.add(aspect("Date", papers, paper -> paper.date().map(PaperDate::toString)));
    blocks.add(aspect("Subjects", papers, CompareCards::subjects));
    blocks.add(new Text("-# sentences of the abstracts, word for word"));
    List<Button> buttons = new ArrayList<>();
    for (int i = 0; i < papers.size(); i++) {
      if (PaperActions.canName(papers.get(i).id())) {
        buttons.add(PaperActions.button("paper", papers.get(i).id(), "Open " + letter(i)));
      }
    }
    if (!buttons.isEmpty()) {
      blocks.add(new Row(buttons));
    }
    return new Card(blocks, Accent.PAPERS);
  }

  private static Text aspect(
      String name, List<Paper> papers, Function<Paper, Optional<String>> value) {
    var text = new StringBuilder("**" + name + "**");
    for (int i = 0; i < papers.size(); i++) {
      var said = value.apply(papers.get(i)).map(each -> Markdown.line(each, SENTENCE));
      text.append("\n").append(letter(i)).append(": ").append(said.orElse("not stated"));
    }
    return new Text(text.toString());
  }

  private static Optional<String> subjects(Paper paper) {
    return paper.categories().isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(" ", paper.categories()));
  }

  private static char letter(int index) {
    return (char) ('A' + index);
  }
}
