package io.github.paperboy.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One digest, or note of a watch, as it is kept, from before it is composed until after it is
/// sent.
///
/// @param key its identity; `<subscription>:<day>` of a digest
/// @param subscription id of the subscription or watch
/// @param day for which it is
/// @param state how far it has come
/// @param owner who works at it, or did
/// @param epoch grows with each owner
/// @param leaseUntil nobody else touches it before
/// @param sendingAt when its sending was allowed last; null before
/// @param content what is sent; null before it is fixed
/// @param message what the outlet calls it, or why there is none
public record StoredPost(
    String key,
    String subscription,
    LocalDate day,
    State state,
    String owner,
    long epoch,
    Instant leaseUntil,
    @Nullable Instant sendingAt,
    @Nullable String content,
    @Nullable String message) {
  /// No lease is longer, nor any wait until the next try.
  private static final Duration LONGEST = Duration.ofHours(1);

  /// Whether nobody else is to touch it now. A lease that lies further ahead than any that is given
  /// was given by a clock that has been set back since; nobody is to wait for it.
  public boolean isHeld(Instant now) {
    var left = Duration.between(now, leaseUntil);
    return left.isPositive() && left.compareTo(LONGEST) <= 0;
  }

  /// How far a post has come.
  public enum State {
    /// Somebody composes it; nothing was sent.
    CLAIMED,
    /// It may have been sent, or is about to be.
    SENDING,
    /// It could not be sent and certainly was not; to be composed anew after the lease.
    FAILED,
    /// It was sent.
    POSTED,
    /// There was nothing to send.
    EMPTY,
    /// The receiver does not take it.
    REFUSED;

    /// Whether nothing more is to be done.
    public boolean done() {
      return switch (this) {
        case CLAIMED, SENDING, FAILED -> false;
        case POSTED, EMPTY, REFUSED -> true;
      };
    }
  }
}
