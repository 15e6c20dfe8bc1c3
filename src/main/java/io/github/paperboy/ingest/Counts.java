package io.github.paperboy.ingest;

import io.github.paperboy.store.Outcome;
import java.util.List;

/// What became of records.
///
/// @param added papers that were not there before
/// @param updated papers that now say something new
/// @param unchanged papers that said nothing new
/// @param rejected records that could not be understood
public record Counts(long added, long updated, long unchanged, long rejected) {
  public static final Counts NONE = new Counts(0, 0, 0, 0);

  static Counts of(List<Outcome> outcomes, int rejected) {
    long added = outcomes.stream().filter(o -> o == Outcome.NEW).count();
    long updated = outcomes.stream().filter(o -> o == Outcome.UPDATED).count();
    return new Counts(added, updated, outcomes.size() - added - updated, rejected);
  }

  public Counts plus(Counts other) {
    return new Counts(
        added + other.added,
        updated + other.updated,
        unchanged + other.unchanged,
        rejected + other.rejected);
  }

  /// Papers that were understood.
  public long papers() {
    return added + updated + unchanged;
  }
}
