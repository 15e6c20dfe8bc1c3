package io.github.paperboy.retrieve;

import io.github.paperboy.index.Order;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.paper.PaperId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a phrase of a question adds to the plan.
sealed interface Condition {
  /// A filter with this condition added, where it is one on facts of papers.
  default PaperFilter narrow(PaperFilter filter) {
    return filter;
  }

  /// Days from and to which papers may be, inclusive; null is open.
  record Dates(@Nullable LocalDate since, @Nullable LocalDate until) implements Condition {
    @Override
    public PaperFilter narrow(PaperFilter filter) {
      return Filters.withDates(filter, this);
    }
  }

  /// Keys of organisations, any of which will do.
  record Organisations(Set<String> keys) implements Condition {
    @Override
    public PaperFilter narrow(PaperFilter filter) {
      return filter.withOrganisations(Filters.union(filter.organisations(), keys));
    }
  }

  record Categories(Set<String> codes) implements Condition {
    @Override
    public PaperFilter narrow(PaperFilter filter) {
      return filter.withCategories(Filters.union(filter.categories(), codes));
    }
  }

  record Sources(Set<String> names) implements Condition {
    @Override
    public PaperFilter narrow(PaperFilter filter) {
      return Filters.withSources(filter, Filters.union(filter.sources(), names));
    }
  }

  record Authors(Set<String> names) implements Condition {
    @Override
    public PaperFilter narrow(PaperFilter filter) {
      return filter.withAuthors(Filters.union(filter.authors(), names));
    }
  }

  record AuthorCount(@Nullable Integer least, @Nullable Integer most) implements Condition {
    @Override
    public PaperFilter narrow(PaperFilter filter) {
      return filter.withAuthorCount(
          Filters.greater(filter.minAuthors(), least), Filters.smaller(filter.maxAuthors(), most));
    }
  }

  record Comments(int least) implements Condition {
    @Override
    public PaperFilter narrow(PaperFilter filter) {
      return filter.withMinComments(Filters.greater(filter.minComments(), least));
    }
  }

  record Sorted(Order order) implements Condition {}

  record Limit(int papers) implements Condition {}

  record Papers(List<PaperId> ids) implements Condition {}

  /// A title as it was quoted.
  record Title(String title) implements Condition {}

  record Sides(List<String> sides) implements Condition {}

  /// Words that only frame the question, or that are no part of it.
  record Nothing() implements Condition {}

  /// Words that stay in the search text, though no other reader may look into them.
  record Kept() implements Condition {}
}
