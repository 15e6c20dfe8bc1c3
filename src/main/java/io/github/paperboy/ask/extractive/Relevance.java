package io.github.paperboy.ask.extractive;

import io.github.paperboy.retrieve.Evidence;
import io.github.paperboy.retrieve.Intent;
import java.util.ArrayList;
import java.util.List;

/// Decides how many of the papers found belong in a list. Pure.
final class Relevance {
  private static final double NEAR_THE_BEST = 0.12;

  private Relevance() {}

  /// The numbers of the papers to list, best first; the first paper is always one.
  static List<Integer> listed(Material material) {
    var limit = material.plan().limit();
    int most = limit == null ? material.settings().listed() : limit;
    boolean all = material.plan().intent() == Intent.BROWSE;
    double best =
        material.evidence().stream().mapToDouble(e -> e.scores().cosine()).max().orElse(0);
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < material.evidence().size() && numbers.size() < most; i++) {
      if (i == 0 || all || isNear(material.evidence().get(i), best)) {
        numbers.add(i + 1);
      }
    }
    return numbers;
  }

  private static boolean isNear(Evidence evidence, double best) {
    double cosine = evidence.scores().cosine();
    return Double.isNaN(cosine) || cosine >= best - NEAR_THE_BEST;
  }
}
