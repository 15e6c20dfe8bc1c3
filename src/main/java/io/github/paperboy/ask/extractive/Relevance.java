package io.github.paperboy.ask.extractive;

import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.retrieve.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// Decides how many of the papers found belong in an answer. The figures were fitted on both
/// question sets, see `src/docs/answers.md`. Pure.
final class Relevance {
  /// A paper beside the best is told of when it answers the question likelier than this.
  private static final double LIKELY = 0.38;

  /// The same where several papers are asked for.
  private static final double LIKELY_IN_A_LIST = 0.15;

  /// How far below the best score the second paper may be to stand beside it: either may be meant.
  private static final double AS_CLOSE = 0.15;

  /// A list names so many when they are not far off.
  private static final int AT_LEAST = 3;

  private static final double NOT_FAR_OFF = 2;

  private final Material material;
  private final Evidence best;

  private Relevance(Material material) {
    this.material = material;
    this.best = material.evidence().getFirst();
  }

  /// The numbers of the papers that explain one matter, best first; the first paper is always one.
  static List<Integer> explaining(Material material) {
    var relevance = new Relevance(material);
    return relevance.numbers(
        material.settings().listed(),
        number ->
            relevance.probability(number) > LIKELY
                || (number == 2 && relevance.below(number) <= AS_CLOSE));
  }

  /// The numbers of the papers to list, best first; the first paper is always one.
  static List<Integer> listed(Material material) {
    var plan = material.plan();
    var relevance = new Relevance(material);
    var limit = plan.limit();
    boolean all = plan.text().isBlank() && !PaperFilter.NONE.equals(plan.filter());
    if (all || limit != null) {
      return relevance.numbers(limit == null ? material.settings().listed() : limit, _ -> true);
    }
    return relevance.numbers(
        material.settings().listed(),
        number ->
            relevance.below(number) <= NOT_FAR_OFF
                && (number <= AT_LEAST || relevance.probability(number) > LIKELY_IN_A_LIST));
  }

  private List<Integer> numbers(int most, IntPredicate belongs) {
    List<Integer> numbers = new ArrayList<>();
    for (int number = 1; number <= material.evidence().size() && numbers.size() < most; number++) {
      if (number == 1 || belongs.test(number)) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  private double below(int number) {
    return best.scores().fused() - material.evidence().get(number - 1).scores().fused();
  }

  /// How likely a paper beside the best is on the matter: by how well the words of the question
  /// find their like in it, and by how near it is to the best. What was not matched is not likely.
  private double probability(int number) {
    var evidence = material.evidence().get(number - 1);
    double likeness = evidence.scores().likeness();
    return Double.isNaN(likeness)
        ? 0
        : 1 / (1 + Math.exp(9.99 - 12.54 * likeness - 4.16 * nearness(evidence)));
  }

  /// The cosine with the best paper; 0 if one of them is not encoded yet.
  private double nearness(Evidence evidence) {
    var there = evidence.encoding();
    var here = best.encoding();
    return there == null || here == null ? 0 : there.cosine(here.whole());
  }
}
