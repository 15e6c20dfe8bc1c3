package io.github.paperboy.retrieve;

import io.github.paperboy.index.PaperFilter;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Puts filters together.
final class Filters {
  private Filters() {}

  /// What both filters let through. Where they exclude each other, the outer one, which was set
  /// outside the question, holds.
  static PaperFilter join(PaperFilter outer, PaperFilter inner) {
    var since = later(outer.since(), inner.since());
    var until = earlier(outer.until(), inner.until());
    boolean apart = since != null && until != null && since.isAfter(until);
    var authors = new TreeSet<>(outer.authors());
    authors.addAll(inner.authors());
    return new PaperFilter(
        apart ? outer.since() : since,
        apart ? outer.until() : until,
        common(outer.categories(), inner.categories()),
        common(outer.organisations(), inner.organisations()),
        authors,
        common(outer.sources(), inner.sources()),
        greater(outer.minAuthors(), inner.minAuthors()),
        smaller(outer.maxAuthors(), inner.maxAuthors()),
        greater(outer.minComments(), inner.minComments()),
        outer.withdrawn() || inner.withdrawn());
  }

  /// Adds a period. Two periods that do not touch (`in May 2023 and in May 2024`) become the
  /// stretch that holds both; others become what they have in common.
  static PaperFilter withDates(PaperFilter filter, Condition.Dates dates) {
    var since = later(filter.since(), dates.since());
    var until = earlier(filter.until(), dates.until());
    if (since != null && until != null && since.isAfter(until)) {
      return filter.withDates(
          open(earlier(filter.since(), dates.since()), filter.since(), dates.since()),
          open(later(filter.until(), dates.until()), filter.until(), dates.until()));
    }
    return filter.withDates(since, until);
  }

  /// A bound of a stretch that holds both: open where one of the two is.
  private static @Nullable LocalDate open(
      @Nullable LocalDate bound, @Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other == null ? null : bound;
  }

  static PaperFilter withSources(PaperFilter filter, Set<String> sources) {
    return new PaperFilter(
        filter.since(),
        filter.until(),
        filter.categories(),
        filter.organisations(),
        filter.authors(),
        sources,
        filter.minAuthors(),
        filter.maxAuthors(),
        filter.minComments(),
        filter.withdrawn());
  }

  static Set<String> union(Set<String> some, Set<String> others) {
    var all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }

  static @Nullable Integer greater(@Nullable Integer one, @Nullable Integer other) {
    return one == null || (other != null && other > one) ? other : one;
  }

  static @Nullable Integer smaller(@Nullable Integer one, @Nullable Integer other) {
    return one == null || (other != null && other < one) ? other : one;
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && other.isAfter(one)) ? other : one;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && other.isBefore(one)) ? other : one;
  }

  private static Set<String> common(Set<String> outer, Set<String> inner) {
    if (outer.isEmpty() || inner.isEmpty()) {
      return outer.isEmpty() ? inner : outer;
    }
    var both = new TreeSet<>(outer);
    both.retainAll(inner);
    return both.isEmpty() ? outer : both;
  }
}
