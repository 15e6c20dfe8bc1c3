package io.github.paperboy.claim;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A claim set beside a paper: all that was seen, before weights decide what it means. Small, so
/// that many can be kept.
///
/// @param paper what the claim was set beside
/// @param seen by all checks
/// @param nearest the sentence of the abstract that says most of it; null when there is none
/// @param shown the sentence that shows best what speaks against it; null when none does
record Examined(Paper paper, Observations seen, @Nullable Span nearest, @Nullable Span shown) {
  /// A claim without any words that say something.
  static Examined nothing(Paper paper) {
    return new Examined(paper, new Observations(), null, null);
  }

  static Examined of(Alignment alignment, Observations seen, Paper paper) {
    var nearest = alignment.nearest();
    if (nearest.isEmpty()) {
      return new Examined(paper, seen, null, null);
    }
    var reading = alignment.reading();
    int shown = seen.shownBy();
    boolean inAbstract = shown >= 0 && shown < reading.sentences();
    return new Examined(
        paper,
        seen,
        reading.statement(nearest.getFirst()).span(),
        inAbstract ? reading.statement(shown).span() : null);
  }

  Verdict verdict(Weights weights, double supportAt) {
    var likelihoods = weights.likelihoods(seen.vector());
    if (nearest == null) {
      return new Verdict(Label.NOT_ENOUGH, 1, null, "", Reasons.of(Label.NOT_ENOUGH, seen));
    }
    var label = likelihoods.label(supportAt);
    var span = label == Label.CONTRADICTED && shown != null ? shown : nearest;
    return new Verdict(
        label,
        likelihoods.of(label),
        span,
        span.of(paper.abstractText()),
        List.copyOf(Reasons.of(label, seen)));
  }
}
