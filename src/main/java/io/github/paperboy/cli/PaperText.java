package io.github.paperboy.cli;

import io.github.paperboy.paper.Byline;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a person reads of a paper: pure pieces of text, of which the unknown is left out.
final class PaperText {
  private static final int NAMED = 2;

  private PaperText() {}

  /// Who and when: `SenseNova · 2025-05-07`.
  static String origin(Paper paper) {
    return Stream.of(who(paper.byline()), paper.date().map(PaperDate::toString).orElse("no date"))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /// Where it can be opened, or nothing.
  static String link(Paper paper) {
    return paper.url().map(url -> PlainText.line(url.toString())).orElse("");
  }

  /// The organisation, else the first authors, else how many there are.
  static String who(Byline byline) {
    if (byline.organisation() != null) {
      return byline.organisation().name();
    }
    return byline.authors().isEmpty() ? counted(byline) : named(byline.authors(), byline);
  }

  private static String counted(Byline byline) {
    var count = byline.authorCount();
    if (count == null) {
      return "";
    }
    return count == 1 ? "1 author" : count + " authors";
  }

  private static String named(List<String> authors, Byline byline) {
    var first = authors.stream().limit(NAMED).collect(Collectors.joining(", "));
    var count = byline.authorCount();
    var all = count == null ? authors.size() : count;
    return all > NAMED ? first + " et al." : first;
  }
}
