package io.github.paperboy.discord.card;

import io.github.paperboy.claim.ClaimCheck;
import io.github.paperboy.claim.Label;
import io.github.paperboy.discord.card.Block.Line;
import io.github.paperboy.discord.card.Block.Row;
import io.github.paperboy.discord.card.Block.Text;
import io.github.paperboy.discord.card.Card.Accent;
import java.util.ArrayList;
import java.util.List;

/// What the papers say of a claim. Pure.
public final class ClaimCards {
  private static final int CLAIM = 600;
  private static final int QUOTE = 1_200;

  private ClaimCards() {}

  public static Card of(String claim, ClaimCheck.Checked checked) {
    var verdict = checked.verdict();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Text("**Claim** " + Markdown.line(claim, CLAIM)));
    blocks.add(new Text(words(verdict.label())));
    blocks.add(new Line());
    blocks.add(new Text(PaperLine.whole(checked.paper())));
    if (!verdict.quote().isBlank()) {
      blocks.add(new Text("> **" + Markdown.line(verdict.quote(), QUOTE) + "**"));
    }
    blocks.add(new Text("-# decided by code from abstracts alone, without a language model"));
    if (PaperActions.canName(checked.paper().id())) {
      blocks.add(new Row(List.of(PaperActions.button("paper", checked.paper().id(), "Open"))));
    }
    return new Card(blocks, accent(verdict.label()));
  }

  private static String words(Label label) {
    return switch (label) {
      case SUPPORTED -> "✅ An abstract supports it.";
      case CONTRADICTED -> "❌ An abstract contradicts it.";
      case NOT_ENOUGH -> "❔ No abstract here says enough; this one is the nearest.";
    };
  }

  private static Accent accent(Label label) {
    return switch (label) {
      case SUPPORTED -> Accent.ANSWER;
      case CONTRADICTED -> Accent.FAILURE;
      case NOT_ENOUGH -> Accent.UNSURE;
    };
  }
}
