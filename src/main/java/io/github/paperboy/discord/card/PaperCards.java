package io.github.paperboy.discord.card;

import io.github.paperboy.discord.card.Block.Beside;
import io.github.paperboy.discord.card.Block.Line;
import io.github.paperboy.discord.card.Block.Row;
import io.github.paperboy.discord.card.Block.Text;
import io.github.paperboy.discord.card.Card.Accent;
import io.github.paperboy.paper.Abstract;
import io.github.paperboy.paper.Paper;
import java.util.ArrayList;
import java.util.List;

/// Papers: one with all that is known of it, or a page of many. Pure.
public final class PaperCards {
  /// With a button each and a line between: 1 + 5 × 3 + 4 components, and rows.
  public static final int ON_PAGE = 5;

  private static final int ABSTRACT = 2_600;

  private PaperCards() {}

  /// A page of papers.
  ///
  /// @param heading what they are, already escaped
  /// @param papers at most [#ON_PAGE]
  /// @param first the rank of the first
  /// @param more buttons below, such as those that turn the page
  public static Card page(String heading, List<Paper> papers, int first, List<Button> more) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Text(heading));
    int rank = first;
    for (var paper : papers) {
      var text = "%d. %s".formatted(rank++, PaperLine.title(paper));
      var facts = PaperLine.facts(paper);
      var noticed = noticed(paper);
      text += facts.isEmpty() ? "" : "\n" + facts;
      text += noticed.isEmpty() ? "" : "\n-# " + noticed;
      if (PaperActions.canName(paper.id())) {
        blocks.add(new Beside(text, PaperActions.button("paper", paper.id(), "Open")));
      } else {
        blocks.add(new Text(text));
      }
    }
    if (!more.isEmpty()) {
      blocks.add(new Row(more));
    }
    return new Card(blocks, Accent.PAPERS);
  }

  /// One paper.
  public static Card whole(Paper paper) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Text("### " + PaperLine.title(paper)));
    var facts = PaperLine.facts(paper);
    if (!facts.isEmpty()) {
      blocks.add(new Text(facts));
    }
    var lines = new ArrayList<String>();
    if (!paper.categories().isEmpty()) {
      lines.add(Markdown.line(String.join(" ", paper.categories()), 200));
    }
    var noticed = noticed(paper);
    if (!noticed.isEmpty()) {
      lines.add(noticed);
    }
    var code = paper.links().code();
    if (code != null && Markdown.isKnown(code)) {
      lines.add("[code](" + code.toASCIIString().replace("(", "%28").replace(")", "%29") + ")");
    }
    if (!lines.isEmpty()) {
      blocks.add(new Text("-# " + String.join(" · ", lines)));
    }
    blocks.add(new Line());
    blocks.add(new Text(summary(paper)));
    if (PaperActions.canName(paper.id())) {
      blocks.addAll(actions(paper));
    }
    return new Card(blocks, Accent.PAPERS);
  }

  private static String summary(Paper paper) {
    var text = paper.abstractText();
    if (text.isBlank()) {
      return "No abstract is known.";
    }
    var shown = Flow.parts(Markdown.escape(text.replaceAll("\\s+", " ")), ABSTRACT).getFirst();
    return paper.summary().origin() == Abstract.Origin.SUMMARY
        ? shown + "\n-# a summary written for Paperboy, not the authors' abstract"
        : shown;
  }

  private static List<Block> actions(Paper paper) {
    var id = paper.id();
    return List.of(
        new Row(
            List.of(
                Button.main("about:" + id.value(), "Ask about it"),
                PaperActions.button("near", id, "Similar"),
                PaperActions.button("beside", id, "Compare"),
                PaperActions.button("save", id, "Save"),
                PaperActions.button("bibtex", id, "BibTeX"))),
        new Row(List.of(PaperActions.button("watch", id, "Watch"))));
  }

  private static String noticed(Paper paper) {
    List<String> parts = new ArrayList<>();
    var votes = paper.engagement().upvotes();
    var comments = paper.engagement().comments();
    if (votes != null) {
      parts.add("▲ " + votes);
    }
    if (comments != null) {
      parts.add("💬 " + comments);
    }
    return String.join(" ", parts);
  }
}
