package io.github.paperboy.ask.model;

import io.github.paperboy.ask.Quote;
import io.github.paperboy.ask.Statement;
import io.github.paperboy.guard.Quotable;
import io.github.paperboy.llm.TokenEstimate;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.retrieve.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Papers as quoted data for a prompt, each between marks with an id that stays the same for the
/// whole answer: `e1` is the first. Pure.
///
/// @param evidence the papers whose abstracts are in the text, best first
/// @param text what is put into the prompt
record EvidenceText(List<Evidence> evidence, String text) {
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_ABSTRACT = 4_000;

  /// Papers without an abstract are left out, and so are the last ones when the space is used up;
  /// the first always gets in, shortened if need be.
  ///
  /// @param papers at most so many
  /// @param tokens at most about so many
  static EvidenceText of(List<Evidence> evidence, int papers, int tokens) {
    var readable =
        evidence.stream()
            .filter(each -> !each.paper().abstractText().isBlank())
            .limit(papers)
            .toList();
    List<Evidence> taken = new ArrayList<>();
    List<String> blocks = new ArrayList<>();
    int left = tokens;
    for (var each : readable) {
      var block = block(each.paper(), taken.size() + 1, LONGEST_ABSTRACT);
      if (TokenEstimate.of(block) > left && taken.isEmpty()) {
        block = block(each.paper(), 1, Math.max(200, 2 * left));
      } else if (TokenEstimate.of(block) > left) {
        break;
      }
      left -= TokenEstimate.of(block);
      taken.add(each);
      blocks.add(block);
    }
    return new EvidenceText(List.copyOf(taken), String.join("\n\n", blocks));
  }

  /// Statements whose quotes are numbered as in this text, numbered as in a list that holds more.
  List<Statement> renumbered(List<Statement> statements, List<Evidence> all) {
    return statements.stream()
        .map(each ->
            new Statement(
                each.text(),
                each.quotes().stream().map(quote -> renumbered(quote, all)).toList(),
                each.block(),
                each.verdict()))
        .toList();
  }

  private Quote renumbered(Quote quote, List<Evidence> all) {
    var paper = evidence.get(quote.evidence() - 1).paper();
    int number = all.stream().map(Evidence::paper).toList().indexOf(paper) + 1;
    return new Quote(number, quote.span(), quote.text());
  }

  private static String block(Paper paper, int number, int longest) {
    var date = paper.date().map(day -> "\nDate: " + day).orElse("");
    return "BEGIN ABSTRACT e%d\nTitle: %s%s\n%s\nEND ABSTRACT e%d"
        .formatted(
            number,
            Quotable.of(paper.title(), LONGEST_TITLE),
            date,
            Quotable.of(paper.abstractText(), longest),
            number);
  }

  /// The titles, numbered, as a list to choose from.
  static String titles(List<Paper> papers) {
    return IntStream.range(0, papers.size())
        .mapToObj(i -> (i + 1) + ". " + Quotable.of(papers.get(i).title(), LONGEST_TITLE))
        .collect(Collectors.joining("\n"));
  }
}
