package io.github.paperboy.claim;

import java.util.List;
import java.util.stream.Stream;

/// Chooses from the observations those that explain a label.
final class Reasons {
  private static final int MOST = 3;

  private Reasons() {}

  static List<Reason> of(Label label, Observations seen) {
    return switch (label) {
      case SUPPORTED -> List.of(found(seen));
      case CONTRADICTED -> seen.reasons().stream().filter(r -> !isMissing(r)).limit(MOST).toList();
      case NOT_ENOUGH ->
          Stream.concat(
                  seen.reasons().stream().filter(Reasons::isMissing),
                  seen.reasons().stream().filter(r -> !isMissing(r)))
              .limit(MOST)
              .toList();
    };
  }

  private static boolean isMissing(Reason reason) {
    return reason.kind() == Reason.Kind.MISSING;
  }

  private static Reason found(Observations seen) {
    var numbers = seen.get(Feature.NUMBER_FOUND) > 0 ? ", its numbers too" : "";
    return new Reason(Reason.Kind.MATCH, "the abstract says the same" + numbers);
  }
}
