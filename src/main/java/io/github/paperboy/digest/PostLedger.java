package io.github.paperboy.digest;

import io.github.paperboy.store.ClaimRequest;
import io.github.paperboy.store.ClaimResult;
import io.github.paperboy.store.PostStore;
import io.github.paperboy.store.StoredPost;
import io.github.paperboy.store.StoredPost.State;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/// Keeps the promise that a digest, or another post, is sent once. Safe for several threads and
/// processes.
///
/// A post has a row before anything is composed. Whoever works at it holds a lease and a number,
/// the epoch; a takeover raises the number, and every write says which number it believes in. Just
/// before the send the row must become `sending`: a process that was frozen over its lease fails
/// there, and nothing is sent for what was paused or left since the claim. After it, the row tells
/// the next process that the message may be out, and to look first.
final class PostLedger<C> {
  private final PostStore<C> store;
  private final String owner;
  private final DigestSettings settings;
  private final InstantSource clock;
  private final LongSupplier nanoTime;

  PostLedger(PostStore<C> store, Sender sender, DigestSettings settings) {
    this.store = store;
    this.owner = sender.owner();
    this.settings = settings;
    this.clock = sender.clock();
    this.nanoTime = sender.nanoTime();
  }

  /// The permission to send, or why there is none.
  sealed interface Permit {
    /// @param post in [State#SENDING]
    /// @param window when the send may begin
    record Given(StoredPost post, SendWindow window) implements Permit {}

    /// Another process is at it.
    record TakenOver() implements Permit {}

    /// It belongs to what is paused or gone.
    record Unwanted() implements Permit {}
  }

  ClaimResult claim(Sendable<?, C> post) {
    return store.claim(
        new ClaimRequest(
            post.key(), post.follower(), post.day(), owner, clock.instant(), settings.lease()));
  }

  /// Fixes the content and allows its send.
  ///
  /// @param content as JSON, with all that is to be noted once it is sent
  Permit permit(StoredPost claimed, String content) {
    return permit(claimed, content, settings.sendWithin());
  }

  /// Allows another send of what may have been sent before.
  ///
  /// Soon after the first permission the receiver knows the message again even if the first one is
  /// still under way; the send must begin while that is so. Later, the first one has arrived or
  /// never will, and the caller has looked.
  Permit permitAgain(StoredPost unresolved) {
    var content = unresolved.content();
    if (content == null || unresolved.sendingAt() == null) {
      throw new IllegalStateException(unresolved.key() + " is being sent without a content");
    }
    var age = Duration.between(unresolved.sendingAt(), clock.instant());
    var left = settings.resendWithin().minus(age);
    boolean soon = left.isPositive();
    var window = soon && left.compareTo(settings.sendWithin()) < 0 ? left : settings.sendWithin();
    return permit(unresolved, content, window);
  }

  private Permit permit(StoredPost before, String content, Duration within) {
    var window = new SendWindow(clock, nanoTime, within);
    var now = clock.instant();
    var sending =
        new StoredPost(
            before.key(),
            before.subscription(),
            before.day(),
            State.SENDING,
            owner,
            before.epoch(),
            now.plus(settings.lease()),
            now,
            content,
            null);
    return switch (store.permit(before, sending)) {
      case GIVEN -> new Permit.Given(sending, window);
      case TAKEN_OVER -> new Permit.TakenOver();
      case UNWANTED -> new Permit.Unwanted();
    };
  }

  /// @return whether it was still the caller's
  boolean posted(StoredPost sending, String message, C consumed) {
    return store.finish(sending, done(sending, State.POSTED, message), consumed);
  }

  /// Notes that there was nothing to send.
  boolean empty(StoredPost claimed, C consumed) {
    return store.finish(claimed, done(claimed, State.EMPTY, "nothing new"), consumed);
  }

  /// Notes that the receiver does not take it; its papers stay new.
  boolean refused(StoredPost sending, String reason, C nothing) {
    return store.finish(sending, done(sending, State.REFUSED, reason), nothing);
  }

  private StoredPost done(StoredPost before, State state, String message) {
    return new StoredPost(
        before.key(),
        before.subscription(),
        before.day(),
        state,
        owner,
        before.epoch(),
        clock.instant(),
        before.sendingAt(),
        before.content(),
        message);
  }

  /// Notes that it was certainly not sent, so that it is made anew later.
  ///
  /// @return when
  Instant failed(StoredPost post, String reason, Duration retryAfter) {
    return later(post, State.FAILED, reason, retryAfter);
  }

  /// Notes that it may have been sent, so that this is found out later.
  ///
  /// @return when
  Instant unclear(StoredPost sending, String reason, Duration retryAfter) {
    return later(sending, State.SENDING, reason, retryAfter);
  }

  private Instant later(StoredPost post, State state, String reason, Duration retryAfter) {
    var longest = Duration.ofHours(1);
    var wait = retryAfter.compareTo(longest) > 0 ? longest : retryAfter;
    var until = clock.instant().plus(wait);
    store.advance(
        post,
        new StoredPost(
            post.key(),
            post.subscription(),
            post.day(),
            state,
            owner,
            post.epoch(),
            until,
            post.sendingAt(),
            post.content(),
            reason));
    return until;
  }

  /// The posts that were begun and are not done, by what they belong to, earliest first.
  Map<String, List<StoredPost>> open() {
    return store.openPosts().stream().collect(Collectors.groupingBy(StoredPost::subscription));
  }
}
