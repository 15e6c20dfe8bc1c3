package io.github.paperboy.retrieve;

import io.github.paperboy.index.IndexStats;
import io.github.paperboy.index.Order;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Finds papers that nobody named. Spans are counted back from the newest day in the index, so that
/// an index of last year has something to show too.
///
/// @param searching finds papers
public record Browsing(Searching searching) {
  /// Searches for what a request asks for.
  public interface Searching {
    /// @param change what is set beside the words
    Retrieved search(Request request, UnaryOperator<SearchPlan> change);
  }

  /// How far back to look for what is discussed.
  public enum Window {
    DAY,
    WEEK,
    MONTH;

    public DayRange upTo(LocalDate newest) {
      return new DayRange(
          switch (this) {
            case DAY -> newest;
            case WEEK -> newest.minusWeeks(1);
            case MONTH -> newest.minusMonths(1);
          },
          newest);
    }
  }

  /// The newest day in an index, but none in the future.
  public static LocalDate newest(IndexStats stats, LocalDate today) {
    PaperDate newest = stats.newest();
    return newest == null || newest.last().isAfter(today) ? today : newest.last();
  }

  /// The most discussed first.
  public List<Paper> discussed(PaperFilter filter, int limit) {
    return found(new Request("", List.of(), filter, Set.of()), limit);
  }

  /// Those that a search for some words finds, the nearest first; it reads no conditions out of
  /// them.
  public List<Paper> about(String words, PaperFilter filter, int limit) {
    var kinds = Set.of(Understood.Kind.values());
    return papers(
        searching.search(
            new Request(words, List.of(), filter, kinds), plan -> plan.withLimit(limit)));
  }

  private List<Paper> found(Request request, int limit) {
    return papers(
        searching.search(request, plan -> plan.withOrder(Order.DISCUSSED).withLimit(limit)));
  }

  private static List<Paper> papers(Retrieved found) {
    return found.evidence().stream().map(Evidence::paper).toList();
  }
}
