package io.github.paperboy.digest;

import io.github.paperboy.digest.DigestListener.Step;
import io.github.paperboy.digest.DigestOutlet.Found;
import io.github.paperboy.digest.DigestOutlet.Sent;
import io.github.paperboy.digest.PostLedger.Permit;
import io.github.paperboy.store.ClaimResult;
import io.github.paperboy.store.PostStore;
import io.github.paperboy.store.StoredPost;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;

/// Makes and sends one thing, once. It may be killed, frozen or run twice at any moment: the ledger
/// decides what the next one does. Safe for several threads.
///
/// @param <C> what a post uses up
public final class SendOnce<C> {
  private static final Duration SOON = Duration.ofMinutes(1);

  private final PostLedger<C> ledger;
  private final Pace pace;
  private final DigestListener listener;
  private final InstantSource clock;

  SendOnce(PostLedger<C> ledger, Sender sender, Pace pace) {
    this.ledger = ledger;
    this.pace = pace;
    this.listener = sender.listener();
    this.clock = sender.clock();
  }

  /// @param store where the posts are kept
  public static <C> SendOnce<C> of(PostStore<C> store, Sender sender, DigestSettings settings) {
    var pace = new Pace(settings.perSecond(), sender.nanoTime(), sender.sleeper());
    return new SendOnce<>(new PostLedger<>(store, sender, settings), sender, pace);
  }

  /// One try.
  ///
  /// @throws InterruptedException if the process is to stop; what was begun is resumed by the next
  public <T> SendOutcome<T> run(Sendable<T, C> sendable) throws InterruptedException {
    listener.reached(Step.BEGUN, sendable.key());
    return switch (ledger.claim(sendable)) {
      case ClaimResult.Done _ -> new SendOutcome.Nothing<>();
      case ClaimResult.Busy(var until) ->
          new SendOutcome.Later<>(until, "another process is at it");
      case ClaimResult.Won(var post) -> make(sendable, post);
      case ClaimResult.Unresolved(var post) -> resolve(sendable, post);
    };
  }

  private <T> SendOutcome<T> make(Sendable<T, C> sendable, StoredPost claimed)
      throws InterruptedException {
    listener.reached(Step.CLAIMED, claimed.key());
    var composed = sendable.compose();
    listener.reached(Step.COMPOSED, claimed.key());
    if (sendable.isSilent(composed)) {
      return ledger.empty(claimed, sendable.consumed(composed))
          ? new SendOutcome.Silent<>(composed)
          : takenOver();
    }
    pace.await();
    return switch (ledger.permit(claimed, sendable.write(composed))) {
      case Permit.Given given -> send(new Attempt<>(sendable, composed, given, false));
      case Permit.TakenOver _ -> takenOver();
      case Permit.Unwanted _ -> new SendOutcome.Nothing<>();
    };
  }

  /// An earlier owner may have sent it. What it has sent, and what it may still be sending, carries
  /// the same nonce.
  private <T> SendOutcome<T> resolve(Sendable<T, C> sendable, StoredPost unresolved)
      throws InterruptedException {
    listener.reached(Step.CLAIMED, unresolved.key());
    var composed = sendable.read(Objects.requireNonNull(unresolved.content()));
    pace.await();
    var closed = new SendWindow(clock, () -> 0, Duration.ZERO);
    return switch (sendable.find(composed, closed)) {
      case Found.There(var message) -> posted(sendable, unresolved, composed, message);
      case Found.Refused(var reason) ->
          ledger.refused(unresolved, reason, sendable.nothing())
              ? new SendOutcome.Refused<>(reason)
              : takenOver();
      case Found.Unavailable(var reason) ->
          new SendOutcome.Later<>(ledger.unclear(unresolved, reason, SOON), reason);
      case Found.Absent _ ->
          switch (ledger.permitAgain(unresolved)) {
            case Permit.Given given -> send(new Attempt<>(sendable, composed, given, true));
            case Permit.TakenOver _ -> takenOver();
            case Permit.Unwanted _ -> new SendOutcome.Nothing<>();
          };
    };
  }

  /// One send.
  ///
  /// @param again whether an earlier send may have arrived
  private record Attempt<T, C>(
      Sendable<T, C> sendable, T composed, Permit.Given permit, boolean again) {}

  private <T> SendOutcome<T> send(Attempt<T, C> attempt) {
    var sendable = attempt.sendable;
    var sending = attempt.permit.post();
    listener.reached(Step.PERMITTED, sending.key());
    var sent = sendable.post(attempt.composed, attempt.permit.window());
    listener.reached(Step.SENT, sending.key());
    return switch (sent) {
      case Sent.Posted(var message) -> posted(sendable, sending, attempt.composed, message);
      case Sent.Refused(var reason) ->
          ledger.refused(sending, reason, sendable.nothing())
              ? new SendOutcome.Refused<>(reason)
              : takenOver();
      case Sent.Unavailable(var reason, var retryAfter) -> failed(attempt, reason, retryAfter);
      case Sent.TooLate _ -> failed(attempt, "the time to send was over", Duration.ZERO);
      case Sent.Unclear(var reason) ->
          new SendOutcome.Later<>(ledger.unclear(sending, reason, Duration.ofSeconds(5)), reason);
    };
  }

  /// Only a first send that failed for certain leaves nothing behind.
  private <T> SendOutcome<T> failed(Attempt<T, C> attempt, String reason, Duration retryAfter) {
    var sending = attempt.permit.post();
    var at =
        attempt.again
            ? ledger.unclear(sending, reason, retryAfter)
            : ledger.failed(sending, reason, retryAfter);
    return new SendOutcome.Later<>(at, reason);
  }

  private <T> SendOutcome<T> posted(
      Sendable<T, C> sendable, StoredPost sending, T composed, String message) {
    boolean mine = ledger.posted(sending, message, sendable.consumed(composed));
    listener.reached(Step.NOTED, sending.key());
    return mine ? new SendOutcome.Posted<>(composed, message) : takenOver();
  }

  private <T> SendOutcome<T> takenOver() {
    return new SendOutcome.Later<>(
        clock.instant().plus(Duration.ofSeconds(5)), "another process took it over");
  }
}
