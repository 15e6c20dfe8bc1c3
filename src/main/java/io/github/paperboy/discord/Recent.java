package io.github.paperboy.discord;

/// The last ids seen, so that an event that is told again after a reconnect is done once. Safe for
/// several threads.
final class Recent {
  private static final int KEPT = 10_000;

  private final Bounded<Long> seen = new Bounded<>(KEPT);

  /// Whether an id comes for the first time.
  boolean isNew(long id) {
    return seen.add(id);
  }
}
