package io.github.paperboy.store;

import java.time.Duration;

/// How the store uses its file.
///
/// @param busyTimeout how long to wait for another process that is writing
/// @param cacheMegabytes memory for pages of the file, for each of two connections
public record StoreSettings(Duration busyTimeout, int cacheMegabytes) {
  public static final StoreSettings DEFAULTS = new StoreSettings(Duration.ofSeconds(10), 16);

  public StoreSettings {
    if (busyTimeout.isNegative() || busyTimeout.compareTo(Duration.ofMinutes(10)) > 0) {
      throw new IllegalArgumentException(
          "store.busy-timeout is %s; set it between 0s and 10m".formatted(busyTimeout));
    }
    if (cacheMegabytes < 1 || cacheMegabytes > 1024) {
      throw new IllegalArgumentException(
          "store.cache-megabytes is %d; set it between 1 and 1024".formatted(cacheMegabytes));
    }
  }
}
