package io.github.paperboy.retrieve;

import io.github.paperboy.index.Order;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.paper.PaperId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All conditions of a question together.
///
/// @param filter facts that papers must meet
/// @param any whether anything chooses papers without words: facts, an order or a number
/// @param order how to order, or null
/// @param limit how many papers, or null
/// @param papers papers named by id
/// @param titles titles that were quoted
/// @param sides what is compared
record Conditions(
    PaperFilter filter,
    boolean any,
    @Nullable Order order,
    @Nullable Integer limit,
    List<PaperId> papers,
    List<String> titles,
    List<String> sides) {

  static Conditions of(List<Found> found) {
    var filter = PaperFilter.NONE;
    boolean any = false;
    Order order = null;
    Integer limit = null;
    var papers = new LinkedHashSet<PaperId>();
    var titles = new ArrayList<String>();
    List<String> sides = List.of();
    for (var each : found) {
      filter = each.condition().narrow(filter);
      if (each.condition() instanceof Condition.Sorted(var sorted) && order == null) {
        order = sorted;
      } else if (each.condition() instanceof Condition.Limit(int most)) {
        limit = most;
      } else if (each.condition() instanceof Condition.Papers(var ids)) {
        papers.addAll(ids);
      } else if (each.condition() instanceof Condition.Title(var title)) {
        titles.add(title);
      } else if (each.condition() instanceof Condition.Sides(var compared)) {
        sides = compared;
      } else {
        any |=
            !(each.condition() instanceof Condition.Nothing
                || each.condition() instanceof Condition.Kept);
      }
    }
    return new Conditions(
        filter,
        any || order != null || limit != null,
        order,
        limit,
        List.copyOf(papers),
        List.copyOf(titles),
        sides);
  }
}
