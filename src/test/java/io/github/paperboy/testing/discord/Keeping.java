package io.github.paperboy.testing.discord;

import java.util.LinkedHashMap;
import java.util.Map;

/// How much the fake keeps of what happened.
enum Keeping {
  /// All, and each request is compared with Discord's OpenAPI document: for tests.
  ALL,
  /// The latest, and no request is compared, so that the fake itself costs little: for load.
  LATEST;

  private static final int KEPT = 20_000;

  boolean isAll() {
    return this == ALL;
  }

  /// A map that keeps what it should; not safe for several threads.
  <K, V> Map<K, V> map() {
    return new LinkedHashMap<>(64, 0.75f, !isAll()) {
      private static final long serialVersionUID = 1;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return !isAll() && size() > KEPT;
      }
    };
  }
}
