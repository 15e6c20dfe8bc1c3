package io.github.paperboy.discord.card;

import io.github.paperboy.paper.Byline;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A paper in a line or two. Pure.
public final class PaperLine {
  private static final int TITLE = 180;
  private static final int NAME = 60;

  private PaperLine() {}

  /// Its title, linked where that is allowed.
  public static String title(Paper paper) {
    return Markdown.link(Markdown.line(paper.title(), TITLE), paper.url());
  }

  /// Who wrote it and when, as far as it is known: `A. Lovelace et al. · Acme · 2025-01-02`.
  public static String facts(Paper paper) {
    List<String> facts = new ArrayList<>();
    who(paper.byline()).ifPresent(facts::add);
    organisation(paper.byline()).ifPresent(facts::add);
    paper.date().map(PaperDate::toString).ifPresent(facts::add);
    if (paper.withdrawn()) {
      facts.add("⚠ withdrawn");
    }
    return String.join(" · ", facts);
  }

  /// Title and facts on one line.
  public static String whole(Paper paper) {
    var facts = facts(paper);
    return facts.isEmpty() ? title(paper) : title(paper) + " · " + facts;
  }

  private static Optional<String> who(Byline byline) {
    var count = byline.authorCount();
    if (byline.authors().isEmpty()) {
      return count == null
          ? Optional.empty()
          : Optional.of(count == 1 ? "1 author" : count + " authors");
    }
    var first = Markdown.line(byline.authors().getFirst(), NAME);
    return Optional.of(count != null && count > 1 ? first + " et al." : first);
  }

  private static Optional<String> organisation(Byline byline) {
    return Optional.ofNullable(byline.organisation())
        .map(organisation -> Markdown.line(organisation.name(), NAME));
  }
}
