package io.github.paperboy.ask.model;

import io.github.paperboy.paper.Paper;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What can be checked of a sentence in a language that the claim check does not read: figures and
/// names such as `KiteNet` must stand in a paper that it cites. That does not make it true. Pure.
final class ForeignFacts {
  private static final Pattern FACT =
      Pattern.compile(
          "[0-9]+(?:[.,][0-9]+)*|[A-Z][A-Za-z]*-?[0-9][A-Za-z0-9]*|[A-Za-z]+[A-Z][A-Za-z0-9]*");

  private ForeignFacts() {}

  /// The first figure or name that none of the papers holds.
  static Optional<String> missing(String sentence, List<Paper> papers) {
    return FACT.matcher(sentence)
        .results()
        .map(MatchResult::group)
        .filter(fact -> papers.stream().noneMatch(paper -> holds(paper, fact)))
        .findFirst();
  }

  private static boolean holds(Paper paper, String fact) {
    return stands(fact, paper) || stands(otherSeparators(fact), paper);
  }

  /// As a whole: `1.5` does not stand in `41.5`.
  private static boolean stands(String fact, Paper paper) {
    return Pattern.compile(
            "(?<![\\p{L}\\p{N}]|\\p{N}[.,])"
                + Pattern.quote(fact)
                + "(?![\\p{L}\\p{N}]|[.,]\\p{N})",
            Pattern.CASE_INSENSITIVE)
        .matcher(paper.titleAndAbstract())
        .find();
  }

  /// `41,5` is written 41.5 in English, and `1.200` 1,200.
  private static String otherSeparators(String figure) {
    return figure.replace('.', ';').replace(',', '.').replace(';', ',');
  }
}
