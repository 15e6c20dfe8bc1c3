package io.github.paperboy.store;

import java.time.Instant;

/// What asking for a post gives.
public sealed interface ClaimResult {
  /// It is to be composed and sent.
  ///
  /// @param post in [StoredPost.State#CLAIMED]
  record Won(StoredPost post) implements ClaimResult {}

  /// An earlier owner may have sent it; that is to be found out first.
  ///
  /// @param post in [StoredPost.State#SENDING]
  record Unresolved(StoredPost post) implements ClaimResult {}

  /// Somebody else works at it or at an earlier one of the same subscription or watch.
  ///
  /// @param until when to ask again
  record Busy(Instant until) implements ClaimResult {}

  /// Nothing is to be done: it is done, a later one includes it, or nobody wants it any more.
  record Done() implements ClaimResult {}
}
