package io.github.paperboy.digest;

import io.github.paperboy.store.DigestStore;
import io.github.paperboy.store.StoredPost;
import io.github.paperboy.store.StoredPost.State;
import java.util.List;

/// The digests that were sent before. Safe for several threads.
///
/// @param store where they are kept
public record SentDigests(DigestStore store) {
  /// Those of a subscription, latest first, with one that may be on its way.
  public List<SentDigest> latest(String subscription, int limit) {
    return store.posts(subscription, limit).stream()
        .filter(post -> post.state() == State.POSTED || post.state() == State.SENDING)
        .map(SentDigests::read)
        .toList();
  }

  private static SentDigest read(StoredPost post) {
    if (post.content() == null || post.sendingAt() == null) {
      throw new IllegalStateException(post.key() + " was sent without a content");
    }
    return new SentDigest(Composed.read(post.content()).digest(), post.sendingAt());
  }
}
