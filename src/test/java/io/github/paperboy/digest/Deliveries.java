package io.github.paperboy.digest;

import io.github.paperboy.digest.DigestOutlet.Delivery;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Deliveries for tests of outlets.
public final class Deliveries {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-20T07:00:00Z"));

  private Deliveries() {}

  /// One that may be sent.
  public static Delivery of(Subscription subscription, Digest digest) {
    return of(subscription, digest, Duration.ofSeconds(30));
  }

  /// One that may not be sent any more.
  public static Delivery late(Subscription subscription, Digest digest) {
    return of(subscription, digest, Duration.ZERO);
  }

  private static Delivery of(Subscription subscription, Digest digest, Duration window) {
    return new Delivery(
        subscription, digest, nonce(digest), new SendWindow(CLOCK, () -> 0, window));
  }

  private static Nonce nonce(Digest digest) {
    return Nonce.of(digest.key());
  }
}
