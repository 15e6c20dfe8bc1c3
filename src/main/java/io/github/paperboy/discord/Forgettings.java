package io.github.paperboy.discord;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// Who had themselves forgotten since the start: of what they began before that nothing is kept
/// after it, however long it took. In the order of Discord's ids, which grow with time, so that
/// what waited for its turn meanwhile counts as begun. Safe for several threads.
final class Forgettings {
  /// More people do not have themselves forgotten while one question is answered.
  private static final int KEPT = 10_000;

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, Long> last =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
          return size() > KEPT;
        }
      };

  /// From now on nothing of before is kept; to be told before what is there is deleted. Waits for
  /// what is being kept at this moment.
  ///
  /// @param owner key of the person
  /// @param id of what they did to be forgotten
  void begin(String owner, long id) {
    lock.writeLock().lock();
    try {
      last.merge(owner, id, Math::max);
    } finally {
      lock.writeLock().unlock();
    }
  }

  /// Keeps something, unless the person had themselves forgotten since they began it.
  ///
  /// @param id of what they did
  /// @return whether it was kept
  boolean keep(String owner, long id, Runnable keeping) {
    lock.readLock().lock();
    try {
      if (id < last.getOrDefault(owner, 0L)) {
        return false;
      }
      keeping.run();
      return true;
    } finally {
      lock.readLock().unlock();
    }
  }
}
