package io.github.paperboy.digest;

import io.github.paperboy.paper.Paper;
import java.time.Instant;
import java.util.List;

/// The papers in the order in which they arrived here, each with a number that it keeps when more
/// becomes known of it. Safe for several threads.
public interface Arrivals {
  /// The number of the last paper that had arrived at a moment; 0 when there was none.
  long last(Instant until);

  /// The latest papers of a range of arrivals, earliest first.
  ///
  /// @param after number of the arrival before the first
  /// @param through number of the last arrival
  /// @param limit at most so many, from 1
  List<Paper> between(long after, long through, int limit);
}
