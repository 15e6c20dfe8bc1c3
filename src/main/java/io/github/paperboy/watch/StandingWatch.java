package io.github.paperboy.watch;

import io.github.paperboy.store.StoredWatch;
import java.time.Instant;
import java.util.Optional;

/// A watch with how it stands.
///
/// @param watch what is watched
/// @param known what those who read its notes know
/// @param stored as it is kept
public record StandingWatch(Watch watch, Known known, StoredWatch stored) {
  static StandingWatch of(StoredWatch stored) {
    return new StandingWatch(
        WatchJson.read(stored.id(), stored.owner(), stored.settings()),
        WatchJson.readKnown(stored.known()),
        stored);
  }

  /// @return empty if it is of a kind that is not known here
  static Optional<StandingWatch> ifKnown(StoredWatch stored) {
    try {
      return Optional.of(of(stored));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  public boolean isActive() {
    return stored.state() == StoredWatch.State.ACTIVE;
  }

  /// Why it is paused, for a person; empty otherwise.
  public String reason() {
    return stored.reason();
  }

  public Instant since() {
    return stored.created();
  }

  long arrival() {
    return stored.position().arrival();
  }

  long event() {
    return stored.position().event();
  }
}
