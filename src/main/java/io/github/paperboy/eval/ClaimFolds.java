package io.github.paperboy.eval;

import io.github.paperboy.claim.ClaimSettings;
import io.github.paperboy.claim.ClaimTraining;
import io.github.paperboy.claim.ClaimTraining.Observed;
import io.github.paperboy.claim.Verdict;
import io.github.paperboy.claim.Weights;
import java.util.ArrayList;
import java.util.List;

/// Judges each claim by weights that were fitted to the claims of other papers only, so that all
/// claims can be measured without having been learnt from. Deterministic: a paper's fold comes from
/// its id.
public final class ClaimFolds {
  private final List<Observed> all;
  private final List<Weights> weights = new ArrayList<>();
  private final int folds;

  /// @param all what may be learnt from
  /// @param folds at least 2
  public ClaimFolds(List<Observed> all, int folds) {
    this.all = List.copyOf(all);
    this.folds = folds;
    for (int fold = 0; fold < folds; fold++) {
      int left = fold;
      weights.add(ClaimTraining.fit(all.stream().filter(one -> fold(one) != left).toList()));
    }
  }

  private int fold(Observed one) {
    return Math.floorMod(one.example().paper().id().hashCode(), folds);
  }

  /// The verdict by the weights that know nothing of the example's paper.
  public Verdict verdict(Observed one, ClaimSettings settings) {
    return ClaimTraining.verdict(weights.get(fold(one)), one, settings);
  }

  /// Weights fitted to everything.
  public Weights whole() {
    return ClaimTraining.fit(all);
  }
}
