package io.github.paperboy.store;

import java.time.LocalDate;

/// A subscription as it is kept.
///
/// @param id short and unique
/// @param state whether it is served
/// @param reason why it is paused, for a person; empty otherwise
/// @param settings JSON that means nothing to the store
/// @param arrival every paper that arrived up to here was considered
/// @param covered this day and all before need no digest any more
public record StoredSubscription(
    String id, State state, String reason, String settings, long arrival, LocalDate covered) {
  /// Whether digests are sent.
  public enum State {
    ACTIVE,
    PAUSED,
    /// Its receiver has not yet agreed.
    UNCONFIRMED
  }
}
