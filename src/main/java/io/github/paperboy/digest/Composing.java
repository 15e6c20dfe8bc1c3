package io.github.paperboy.digest;

import java.time.Instant;

/// Makes the digest of a subscription from what has arrived.
interface Composing {
  /// @param arrival every paper that arrived up to here was considered before
  /// @param until only papers that had arrived by then
  Composed compose(Subscription subscription, DueDigest due, long arrival, Instant until);
}
