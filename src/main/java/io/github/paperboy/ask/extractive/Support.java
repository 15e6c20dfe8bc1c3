package io.github.paperboy.ask.extractive;

import io.github.paperboy.retrieve.Evidence;
import java.util.Arrays;
import java.util.List;

/// How well the best evidence supports an answer, as the two figures on which declining rests.
///
/// @param cosine how near the question is to the first paper, -1 to 1
/// @param likeness how well the question's words find their like in one of the first two papers, -1
///   to 1
record Support(double cosine, double likeness) {
  private static final int DEPTH = 2;

  static Support of(String question, List<Evidence> evidence, Likeness likeness) {
    double cosine = evidence.getFirst().scores().cosine();
    var words = Terms.spans(question);
    double best =
        words.isEmpty()
            ? 0
            : evidence.stream()
                .limit(DEPTH)
                .map(each -> likeness.of(question, words, each.paper().titleAndAbstract()))
                .mapToDouble(each -> Arrays.stream(each).average().orElse(0))
                .max()
                .orElse(0);
    return new Support(Double.isNaN(cosine) ? 0 : cosine, best);
  }

  /// The probability that the evidence answers the question: a logistic fit on development
  /// questions, described with its figures in `src/docs/answers.md`.
  double probability() {
    return 1 / (1 + Math.exp(-(-14.0 + 9.0 * cosine + 17.0 * likeness)));
  }
}
