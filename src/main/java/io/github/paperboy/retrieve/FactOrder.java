package io.github.paperboy.retrieve;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import io.github.paperboy.index.Order;
import io.github.paperboy.paper.Paper;
import java.util.Comparator;

/// The order of papers by their facts, as an index browses; what is unknown comes last.
final class FactOrder {
  private static final Comparator<Paper> NEWEST =
      Comparator.comparing((Paper paper) -> paper.date().orElse(null), nullsFirst(naturalOrder()))
          .reversed();

  private static final Comparator<Paper> DISCUSSED =
      Comparator.comparing(
              (Paper paper) -> paper.engagement().comments(), nullsFirst(naturalOrder()))
          .thenComparing(paper -> paper.engagement().upvotes(), nullsFirst(naturalOrder()))
          .reversed()
          .thenComparing(NEWEST);

  private FactOrder() {}

  static Comparator<Paper> of(Order order) {
    return switch (order) {
      case NEWEST -> NEWEST;
      case DISCUSSED -> DISCUSSED;
    };
  }
}
