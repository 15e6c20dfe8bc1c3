package io.github.paperboy.digest;

import io.github.paperboy.store.DigestStore;
import io.github.paperboy.store.StoredPost;
import io.github.paperboy.store.StoredPost.State;
import java.util.List;
import java.util.Optional;

/// The digests that were sent before. Safe for several threads.
///
/// @param store where they are kept
public record SentDigests(DigestStore store) {
  /// Those of a subscription, latest first, with one that may be on its way.
  public List<SentDigest> latest(String subscription, int limit) {
    return store.posts(subscription, limit).stream()
        .filter(SentDigests::isOut)
        .map(SentDigests::read)
        .toList();
  }

  /// A digest that was sent, or is being sent; empty when there is none or its subscription is
  /// gone.
  public Optional<SentDigest> find(DigestKey key) {
    return store
        .post(key.toString())
        .filter(SentDigests::isOut)
        .filter(post -> store.subscription(post.subscription()).isPresent())
        .map(SentDigests::read);
  }

  private static boolean isOut(StoredPost post) {
    return post.state() == State.POSTED || post.state() == State.SENDING;
  }

  private static SentDigest read(StoredPost post) {
    if (post.content() == null || post.sendingAt() == null) {
      throw new IllegalStateException(post.key() + " was sent without a content");
    }
    return new SentDigest(Composed.digest(post.content()), post.sendingAt());
  }
}
