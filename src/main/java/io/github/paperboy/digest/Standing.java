package io.github.paperboy.digest;

import io.github.paperboy.store.StoredSubscription.State;
import java.time.LocalDate;

/// A subscription with how it stands.
///
/// @param subscription what is wanted
/// @param state whether it is served
/// @param reason why it is paused; empty otherwise
/// @param arrival every paper that arrived up to here was considered
/// @param covered this day and all before need no digest any more
/// @param schedule when its digests are due
public record Standing(
    Subscription subscription,
    State state,
    String reason,
    long arrival,
    LocalDate covered,
    DigestSchedule schedule) {
  /// The reason of a pause that somebody asked for.
  public static final String BY_COMMAND = "by command";
}
