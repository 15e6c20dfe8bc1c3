package io.github.paperboy.discord;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongPredicate;

/// In which threads the bot has answered before: of those that were written in last it is known, of
/// others it is looked up. Safe for several threads.
final class OwnThreads {
  private final LongPredicate lookup;
  private final Map<Long, Boolean> known;

  /// @param lookup whether it has answered in a thread
  /// @param most of how many threads it is known
  OwnThreads(LongPredicate lookup, int most) {
    this.lookup = lookup;
    known =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Long, Boolean> eldest) {
            return size() > most;
          }
        };
  }

  /// It answers in a thread.
  void add(long thread) {
    synchronized (known) {
      known.put(thread, true);
    }
  }

  /// Whether it has answered there; takes a look at the store when that is not known.
  boolean has(long thread) {
    synchronized (known) {
      var own = known.get(thread);
      if (own != null) {
        return own;
      }
    }
    boolean own = lookup.test(thread);
    synchronized (known) {
      // It may have answered there meanwhile.
      return known.merge(thread, own, Boolean::logicalOr);
    }
  }
}
