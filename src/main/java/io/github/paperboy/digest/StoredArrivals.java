package io.github.paperboy.digest;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.store.DigestStore;
import java.time.Instant;
import java.util.List;

/// The stored papers in the order in which they came.
///
/// @param store where they are
public record StoredArrivals(DigestStore store) implements Arrivals {
  @Override
  public long last(Instant until) {
    return store.lastArrival(until);
  }

  @Override
  public List<Paper> between(long after, long through, int limit) {
    return store.arrivals(after, through, limit);
  }
}
