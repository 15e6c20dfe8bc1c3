package io.github.paperboy.ask.extractive;

import static java.util.stream.Collectors.joining;

import io.github.paperboy.retrieve.Evidence;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// How well the best evidence supports an answer, as the few figures on which declining rests.
///
/// @param cosine how near the question is to the best paper, -1 to 1
/// @param likeness how well the question's words find their like in it, -1 to 1
/// @param words how many content words the question has; few words match by chance
/// @param named how surely the question names a paper, 0 to 1
/// @param missing how many names and figures of the question none of the best papers mentions
record Support(double cosine, double likeness, int words, double named, int missing) {
  private static final int DEPTH = 2;
  private static final int MANY_WORDS = 10;

  static Support of(String question, List<Evidence> evidence) {
    var best = evidence.subList(0, Math.min(DEPTH, evidence.size()));
    return new Support(
        greatest(best, Evidence.Scores::cosine),
        greatest(best, Evidence.Scores::likeness),
        Math.min(MANY_WORDS, Terms.spans(question).size()),
        greatest(best, Evidence.Scores::named),
        missing(question, best));
  }

  private static int missing(String question, List<Evidence> best) {
    var text = best.stream().map(each -> each.paper().titleAndAbstract()).collect(joining(" "));
    return Math.min(2, Specifics.missing(question, text).size());
  }

  private static double greatest(List<Evidence> evidence, ToDoubleFunction<Evidence.Scores> score) {
    return evidence.stream()
        .map(Evidence::scores)
        .mapToDouble(score)
        .filter(each -> !Double.isNaN(each))
        .max()
        .orElse(0);
  }

  Support withLikeness(double other) {
    return new Support(cosine, other, words, named, missing);
  }

  /// The probability that the evidence answers the question: a logistic fit on development
  /// questions, described with its figures in `src/docs/answers.md`.
  double probability() {
    double odds = -9.8 + 4.5 * cosine + 9.8 * likeness + 0.46 * words + 4.9 * named - 1.2 * missing;
    return 1 / (1 + Math.exp(-odds));
  }
}
