package io.github.paperboy.discord;

import io.github.paperboy.discord.Suggester.Suggestion;
import io.github.paperboy.discord.card.Limits;
import io.github.paperboy.discord.card.Markdown;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperDate;
import java.util.List;

/// Completes titles and ids of papers.
final class Titles implements Suggester {
  /// Fewer than Discord takes: who does not see a title among so many goes on typing, and each is
  /// read at every letter.
  private static final int OFFERED = 10;

  private final Desk desk;

  Titles(Desk desk) {
    this.desk = desk;
  }

  @Override
  public List<Suggestion> suggest(Incoming incoming, String typed) {
    return desk.suggest(typed, OFFERED).stream()
        .filter(paper -> paper.id().value().length() <= Limits.CHOICE_TEXT)
        .map(Titles::suggestion)
        .toList();
  }

  private static Suggestion suggestion(Paper paper) {
    var year = paper.date().map(PaperDate::year).map(" (%d)"::formatted).orElse("");
    var label = Markdown.label(paper.title(), Limits.CHOICE_TEXT - year.length()) + year;
    return new Suggestion(label, paper.id().value());
  }
}
