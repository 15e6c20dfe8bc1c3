package io.github.paperboy.discord;

import java.util.LinkedHashSet;

/// The last things that were put into it, so many at most. Safe for several threads.
final class Bounded<T> {
  private final LinkedHashSet<T> things = new LinkedHashSet<>();
  private final int most;

  Bounded(int most) {
    this.most = most;
  }

  /// @return whether it was not there
  synchronized boolean add(T thing) {
    boolean isNew = things.add(thing);
    if (things.size() > most) {
      things.removeFirst();
    }
    return isNew;
  }

  synchronized void remove(T thing) {
    things.remove(thing);
  }
}
