package io.github.paperboy.testing.discord;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Rate limits: for each route and channel or webhook a window with a number of requests, told in
/// headers; beyond it 429. In real time, because the client waits in real time.
final class Buckets {
  private final Map<String, Window> windows = new HashMap<>();
  private final LongSupplier millis;
  private volatile int limit = 5;
  private volatile int windowMillis = 5_000;

  private record Window(long ends, int left) {}

  /// What a request finds.
  ///
  /// @param headers to be sent along
  /// @param waitSeconds empty when the request may pass
  record Found(Map<String, String> headers, Optional<Integer> waitSeconds) {}

  /// @param millis real time
  Buckets(LongSupplier millis) {
    this.millis = millis;
  }

  void allow(int requests, int perMillis) {
    limit = requests;
    windowMillis = perMillis;
  }

  synchronized Found take(String bucket) {
    long now = millis.getAsLong();
    var window = windows.get(bucket);
    if (window == null || window.ends() <= now) {
      window = new Window(now + windowMillis, limit);
    }
    boolean passes = window.left() > 0;
    var after = passes ? new Window(window.ends(), window.left() - 1) : window;
    windows.put(bucket, after);
    double seconds = (after.ends() - now) / 1000.0;
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("X-RateLimit-Limit", String.valueOf(limit));
    headers.put("X-RateLimit-Remaining", String.valueOf(after.left()));
    headers.put("X-RateLimit-Reset-After", "%.3f".formatted(seconds));
    headers.put("X-RateLimit-Reset", "%.3f".formatted(after.ends() / 1000.0));
    headers.put("X-RateLimit-Bucket", Integer.toHexString(bucket.hashCode()));
    return new Found(headers, passes ? Optional.empty() : Optional.of((int) Math.ceil(seconds)));
  }
}
