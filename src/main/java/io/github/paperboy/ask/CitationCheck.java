package io.github.paperboy.ask;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.Span;
import io.github.paperboy.retrieve.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Checks a draft against the stored abstracts: every number must be one of the evidence, every
/// statement must cite, and every quote must stand word for word where it says it does. What fails
/// is dropped; what remains is numbered anew in the order of first use. Pure.
///
/// It does not judge whether a paraphrase follows from its quote.
public final class CitationCheck {
  private CitationCheck() {}

  /// What passed.
  ///
  /// @param statements those that hold, with quotes numbered by [Citation#number()]
  /// @param citations the papers they rest on
  /// @param dropped how many statements did not hold
  public record Checked(List<Statement> statements, List<Citation> citations, int dropped) {}

  public static Checked check(List<Statement> draft, List<Evidence> evidence) {
    Map<Integer, Citation> numbered = new LinkedHashMap<>();
    List<Statement> kept = new ArrayList<>();
    for (var statement : draft) {
      if (holds(statement, evidence)) {
        kept.add(renumber(statement, evidence, numbered));
      }
    }
    return new Checked(kept, List.copyOf(numbered.values()), draft.size() - kept.size());
  }

  private static boolean holds(Statement statement, List<Evidence> evidence) {
    return !statement.text().isBlank()
        && !statement.quotes().isEmpty()
        && statement.quotes().stream().allMatch(quote -> isFound(quote, evidence));
  }

  private static boolean isFound(Quote quote, List<Evidence> evidence) {
    if (quote.evidence() < 1 || quote.evidence() > evidence.size()) {
      return false;
    }
    var text = evidence.get(quote.evidence() - 1).paper().abstractText();
    Span span = quote.span();
    return span.end() <= text.length() && span.of(text).equals(quote.text());
  }

  private static Statement renumber(
      Statement statement, List<Evidence> evidence, Map<Integer, Citation> numbered) {
    var quotes =
        statement.quotes().stream()
            .map(quote -> {
              Paper paper = evidence.get(quote.evidence() - 1).paper();
              var citation =
                  numbered.computeIfAbsent(
                      quote.evidence(), _ -> new Citation(numbered.size() + 1, paper));
              return new Quote(citation.number(), quote.span(), quote.text());
            })
            .toList();
    return new Statement(statement.text(), quotes, statement.block(), statement.verdict());
  }
}
