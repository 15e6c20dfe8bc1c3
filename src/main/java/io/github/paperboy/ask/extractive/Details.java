package io.github.paperboy.ask.extractive;

import java.util.Optional;
import java.util.regex.Pattern;

/// What people ask of papers that abstracts hardly ever state: where in the paper something stands,
/// where it appeared, what it ran on and what it cost. When the abstract does not so much as
/// mention the matter, it does not state the detail. Pure.
final class Details {
  private static final Pattern ASKED =
      Pattern.compile(
          "(?i)\\b(?:which|what|whose|how (?:many|much|long|big|large)|number of|where|at|in"
              + " which|on which)\\b");

  private static final Pattern DETAIL =
      Pattern.compile(
          "(?i)\\b(theorem|lemma|proposition|corollary|section|chapter|appendix|figure|table|equation|page"
              + "|conference|venue|journal|workshop|proceedings|university|institution|institute|affiliation"
              + "|gpu|tpu|a100|h100|v100|hardware|budget|cost|price|expense|salary|fund|grant|learning"
              + " rate|batch size|optimi[sz]er|random seed|seed|hyper-?parameter|dropout"
              + " rate|licen[sc]e|reviewer|review"
              + " score|e-?mail|citation|downloads)(?:s|es|ies)?\\b");

  private Details() {}

  /// The detail that the question asks for and the text never mentions.
  static Optional<String> unmentioned(String question, String text) {
    if (!ASKED.matcher(question).find()) {
      return Optional.empty();
    }
    var held = Terms.of(text);
    return DETAIL
        .matcher(question)
        .results()
        .map(match -> match.group(1))
        .filter(detail -> !held.containsAll(Terms.of(detail)))
        .findFirst();
  }
}
