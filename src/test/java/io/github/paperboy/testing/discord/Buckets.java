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
  private final Map<String, Allowed> special = new HashMap<>();
  private Allowed usual = new Allowed(5, 5_000);

  private record Allowed(int requests, int perMillis) {}

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

  /// The same for all routes.
  synchronized void allow(int requests, int perMillis) {
    usual = new Allowed(requests, perMillis);
    special.clear();
  }

  /// Something else for a route.
  synchronized void allow(String route, int requests, int perMillis) {
    special.put(route, new Allowed(requests, perMillis));
  }

  /// @param major what has a window of its own on the route, such as a channel
  synchronized Found take(String route, String major) {
    var bucket = route + " " + major;
    var allowed = special.getOrDefault(route, usual);
    long now = millis.getAsLong();
    var window = windows.get(bucket);
    if (window == null || window.ends() <= now) {
      window = new Window(now + allowed.perMillis(), allowed.requests());
    }
    boolean passes = window.left() > 0;
    var after = passes ? new Window(window.ends(), window.left() - 1) : window;
    windows.put(bucket, after);
    double seconds = (after.ends() - now) / 1000.0;
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("X-RateLimit-Limit", String.valueOf(allowed.requests()));
    headers.put("X-RateLimit-Remaining", String.valueOf(after.left()));
    headers.put("X-RateLimit-Reset-After", "%.3f".formatted(seconds));
    headers.put("X-RateLimit-Reset", "%.3f".formatted(after.ends() / 1000.0));
    headers.put("X-RateLimit-Bucket", Integer.toHexString(bucket.hashCode()));
    return new Found(headers, passes ? Optional.empty() : Optional.of((int) Math.ceil(seconds)));
  }
}
