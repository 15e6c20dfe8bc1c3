package io.github.paperboy.store;

import org.jdbi.v3.core.Handle;

/// Whatever posts belong to: it knows which of them are still wanted.
interface Followed {
  /// Whether it is there and served.
  boolean isServed(Handle handle, String id);

  /// Whether a post that was never begun is not wanted any more, because its papers were dealt with
  /// otherwise.
  boolean isPassed(Handle handle, ClaimRequest request);
}
