package io.github.paperboy.store;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/// Decides who may work at a post. Lives for one transaction, in which nobody else writes.
///
/// Posts of one subscription or watch are made one after the other, because each decides what is
/// new to the next.
final class Claiming {
  private final Handle handle;
  private final ClaimRequest request;
  private final PostRows posts;
  private final Followed followed;

  Claiming(Handle handle, ClaimRequest request, PostRows posts, Followed followed) {
    this.handle = handle;
    this.request = request;
    this.posts = posts;
    this.followed = followed;
  }

  ClaimResult claim() {
    if (!followed.isServed(handle, request.subscription())) {
      return new ClaimResult.Done();
    }
    var mine = posts.find(handle, request.key());
    if (mine.isPresent()) {
      return again(mine.get());
    }
    if (followed.isPassed(handle, request)) {
      return new ClaimResult.Done();
    }
    var open = posts.open(handle, request.subscription());
    return open.isPresent() ? new ClaimResult.Busy(askAgain(open.get())) : first();
  }

  private ClaimResult first() {
    var post =
        new StoredPost(
            request.key(),
            request.subscription(),
            request.day(),
            StoredPost.State.CLAIMED,
            request.owner(),
            1,
            request.now().plus(request.lease()),
            null,
            null,
            null);
    posts.insert(handle, post);
    return new ClaimResult.Won(post);
  }

  private ClaimResult again(StoredPost post) {
    if (post.state().done()) {
      return new ClaimResult.Done();
    }
    if (post.isHeld(request.now())) {
      return new ClaimResult.Busy(post.leaseUntil());
    }
    var state =
        post.state() == StoredPost.State.SENDING
            ? StoredPost.State.SENDING
            : StoredPost.State.CLAIMED;
    var taken = takenOver(post, state);
    posts.replace(handle, post, taken);
    return state == StoredPost.State.SENDING
        ? new ClaimResult.Unresolved(taken)
        : new ClaimResult.Won(taken);
  }

  private StoredPost takenOver(StoredPost post, StoredPost.State state) {
    return new StoredPost(
        post.key(),
        post.subscription(),
        post.day(),
        state,
        request.owner(),
        post.epoch() + 1,
        request.now().plus(request.lease()),
        post.sendingAt(),
        post.content(),
        post.message());
  }

  private Instant askAgain(StoredPost post) {
    return post.isHeld(request.now()) ? post.leaseUntil() : request.now();
  }
}
