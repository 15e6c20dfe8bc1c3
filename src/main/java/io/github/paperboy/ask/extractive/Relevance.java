package io.github.paperboy.ask.extractive;

import io.github.paperboy.index.PaperFilter;
import java.util.ArrayList;
import java.util.List;

/// Decides how many of the papers found belong in a list. Pure.
final class Relevance {
  /// How far below the best score a paper may be, fitted on development questions.
  private static final double NEAR_THE_BEST = 1;

  /// A list names so many when they are not far off.
  private static final int AT_LEAST = 3;

  private static final double NOT_FAR_OFF = 2;

  private Relevance() {}

  /// The numbers of the papers to list, best first; the first paper is always one.
  static List<Integer> listed(Material material) {
    var plan = material.plan();
    int most = plan.limit() == null ? material.settings().listed() : plan.limit();
    boolean all = plan.text().isBlank() && !PaperFilter.NONE.equals(plan.filter());
    double best = material.evidence().stream().mapToDouble(e -> e.scores().fused()).max().orElse(0);
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < material.evidence().size() && numbers.size() < most; i++) {
      double score = material.evidence().get(i).scores().fused();
      boolean near = score >= best - (numbers.size() < AT_LEAST ? NOT_FAR_OFF : NEAR_THE_BEST);
      if (i == 0 || all || plan.limit() != null || near) {
        numbers.add(i + 1);
      }
    }
    return numbers;
  }
}
