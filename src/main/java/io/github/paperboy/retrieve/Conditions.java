package io.github.paperboy.retrieve;

import io.github.paperboy.index.Order;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.paper.PaperId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// All conditions of a question together.
///
/// @param filter facts that papers must meet
/// @param order how to order, or null
/// @param limit how many papers, or null
/// @param papers papers named by id
/// @param titles titles that were quoted
/// @param sides what is compared
record Conditions(
    PaperFilter filter,
    @Nullable Order order,
    @Nullable Integer limit,
    List<PaperId> papers,
    List<String> titles,
    List<String> sides) {

  /// Whether anything chooses papers without words: facts, an order or a number.
  boolean any() {
    return order != null || limit != null || !PaperFilter.NONE.equals(filter);
  }

  static Conditions of(List<Found> found) {
    var sum = new Sum();
    found.forEach(each -> sum.add(each.condition()));
    return new Conditions(
        sum.filter,
        sum.order,
        sum.limit,
        List.copyOf(sum.papers),
        List.copyOf(sum.titles),
        List.copyOf(sum.sides));
  }

  private static final class Sum {
    private PaperFilter filter = PaperFilter.NONE;
    private @Nullable Order order;
    private @Nullable Integer limit;
    private final Set<PaperId> papers = new java.util.LinkedHashSet<>();
    private final List<String> titles = new ArrayList<>();
    private List<String> sides = List.of();

    void add(Condition condition) {
      switch (condition) {
        case Condition.Dates dates -> filter = Filters.withDates(filter, dates);
        case Condition.Organisations(var keys) ->
            filter = filter.withOrganisations(union(filter.organisations(), keys));
        case Condition.Categories(var codes) ->
            filter = filter.withCategories(union(filter.categories(), codes));
        case Condition.Sources(var names) ->
            filter = Filters.withSources(filter, union(filter.sources(), names));
        case Condition.Authors(var names) ->
            filter = filter.withAuthors(union(filter.authors(), names));
        case Condition.AuthorCount(var least, var most) ->
            filter =
                filter.withAuthorCount(
                    Filters.greater(filter.minAuthors(), least),
                    Filters.smaller(filter.maxAuthors(), most));
        case Condition.Comments(int least) ->
            filter = filter.withMinComments(Filters.greater(filter.minComments(), least));
        case Condition.Sorted(var sorted) -> order = order == null ? sorted : order;
        case Condition.Limit(int most) -> limit = most;
        case Condition.Papers(var ids) -> papers.addAll(ids);
        case Condition.Title(var title) -> titles.add(title);
        case Condition.Sides(var compared) -> sides = compared;
        case Condition.Nothing _, Condition.Kept _ -> {}
      }
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
      var all = new TreeSet<>(some);
      all.addAll(others);
      return all;
    }
  }
}
