package io.github.paperboy.store;

import java.time.Instant;

/// What a person said of a paper in a digest.
///
/// @param subscription id of the subscription
/// @param paper id of the paper
/// @param person whoever the outlet says it was
/// @param kind what was said
/// @param at when
public record StoredSignal(
    String subscription, String paper, String person, Kind kind, Instant at) {
  /// What can be said.
  public enum Kind {
    LIKED,
    SAVED,
    DISMISSED
  }
}
