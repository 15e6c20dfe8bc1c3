package io.github.paperboy.discord;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// The last ids seen, so that an event that is told again after a reconnect is done once. Safe for
/// several threads.
final class Recent {
  private static final int KEPT = 10_000;

  private final Set<Long> seen =
      Collections.synchronizedSet(
          Collections.newSetFromMap(
              new LinkedHashMap<>() {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Long, Boolean> eldest) {
                  return size() > KEPT;
                }
              }));

  /// Whether an id comes for the first time.
  boolean isNew(long id) {
    return seen.add(id);
  }
}
