package io.github.paperboy.retrieve;

import io.github.paperboy.index.Order;
import io.github.paperboy.paper.PaperId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a phrase of a question adds to the plan.
sealed interface Condition {
  /// Days from and to which papers may be, inclusive; null is open.
  record Dates(@Nullable LocalDate since, @Nullable LocalDate until) implements Condition {}

  /// Keys of organisations, any of which will do.
  record Organisations(Set<String> keys) implements Condition {}

  record Categories(Set<String> codes) implements Condition {}

  record Sources(Set<String> names) implements Condition {}

  record Authors(Set<String> names) implements Condition {}

  record AuthorCount(@Nullable Integer least, @Nullable Integer most) implements Condition {}

  record Comments(int least) implements Condition {}

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
