package io.github.paperboy.claim;

import io.github.paperboy.paper.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The outcome of a check.
///
/// @param label what the abstract says of the claim
/// @param score how likely the label is right, 0 to 1
/// @param evidence the sentence of the abstract that decides, or the nearest one when the abstract
///   does not say enough; null when there is no abstract
/// @param quote that sentence, empty when there is none
/// @param reasons in words for people, the weightiest first; may be empty
public record Verdict(
    Label label, double score, @Nullable Span evidence, String quote, List<Reason> reasons) {
  public Verdict {
    reasons = List.copyOf(reasons);
  }
}
