package io.github.paperboy.digest;

import io.github.paperboy.digest.DigestLedger.Permit;
import io.github.paperboy.digest.DigestListener.Step;
import io.github.paperboy.digest.DigestOutlet.Delivery;
import io.github.paperboy.digest.DigestOutlet.Found;
import io.github.paperboy.digest.DigestOutlet.Sent;
import io.github.paperboy.store.ClaimResult;
import io.github.paperboy.store.StoredPost;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;

/// Makes and sends one digest, once. It may be killed, frozen or run twice at any moment: the
/// ledger decides what the next one does. Safe for several threads.
public final class DigestRun {
  private static final Duration SOON = Duration.ofMinutes(1);

  private final DigestLedger ledger;
  private final Composing composing;
  private final Outlets outlets;
  private final Pace pace;
  private final DigestListener listener;
  private final InstantSource clock;

  DigestRun(DigestLedger ledger, Composing composing, Digests.Sending sending, Pace pace) {
    this.ledger = ledger;
    this.composing = composing;
    this.outlets = sending.outlets();
    this.pace = pace;
    this.listener = sending.listener();
    this.clock = sending.clock();
  }

  /// One try at the digest of a subscription.
  ///
  /// @param standing the subscription as it is now
  /// @throws InterruptedException if the process is to stop; what was begun is resumed by the next
  DigestOutcome run(Standing standing, DueDigest due) throws InterruptedException {
    var subscription = standing.subscription();
    var outlet = outlets.of(subscription.target());
    if (outlet.isEmpty()) {
      return later(SOON, "nothing here sends to " + subscription.target().label());
    }
    listener.reached(Step.BEGUN, key(subscription, due));
    var outcome =
        switch (ledger.claim(subscription.id(), due)) {
          case ClaimResult.Done _ -> new DigestOutcome.Nothing();
          case ClaimResult.Busy(var until) ->
              new DigestOutcome.Later(until, "another process is at it");
          case ClaimResult.Won(var post) -> make(standing, due, post, outlet.get());
          case ClaimResult.Unresolved(var post) -> resolve(subscription, post, outlet.get());
        };
    listener.ended(subscription, outcome);
    return outcome;
  }

  private static String key(Subscription subscription, DueDigest due) {
    return new DigestKey(subscription.id(), due.day()).toString();
  }

  private DigestOutcome make(
      Standing standing, DueDigest due, StoredPost claimed, DigestOutlet outlet)
      throws InterruptedException {
    listener.reached(Step.CLAIMED, claimed.key());
    var composed = compose(standing, due);
    listener.reached(Step.COMPOSED, claimed.key());
    var digest = composed.digest();
    if (digest.items().isEmpty()
        && digest.presentation().whenEmpty() == Presentation.WhenEmpty.SILENT) {
      return ledger.empty(claimed, composed.consumed())
          ? new DigestOutcome.Empty(digest.considered())
          : takenOver();
    }
    pace.await();
    var permit = ledger.permit(claimed, composed.toJson());
    return permit.isEmpty()
        ? takenOver()
        : send(new Attempt(standing.subscription(), composed, permit.get(), false), outlet);
  }

  private Composed compose(Standing standing, DueDigest due) {
    var schedule = standing.schedule();
    var until = schedule.until(due, clock.instant());
    return composing.compose(standing.subscription(), due, standing.arrival(), until);
  }

  /// An earlier owner may have sent it. What it has sent, and what it may still be sending, carries
  /// the same nonce.
  private DigestOutcome resolve(
      Subscription subscription, StoredPost unresolved, DigestOutlet outlet)
      throws InterruptedException {
    listener.reached(Step.CLAIMED, unresolved.key());
    var composed = Composed.read(Objects.requireNonNull(unresolved.content()));
    pace.await();
    var closed = new SendWindow(clock, () -> 0, Duration.ZERO);
    var found = outlet.find(delivery(subscription, composed, closed));
    return switch (found) {
      case Found.There(var message) -> posted(unresolved, composed, message);
      case Found.Unavailable(var reason) ->
          new DigestOutcome.Later(ledger.unclear(unresolved, reason, SOON), reason);
      case Found.Absent _ -> {
        var permit = ledger.permitAgain(unresolved);
        yield permit.isEmpty()
            ? takenOver()
            : send(new Attempt(subscription, composed, permit.get(), true), outlet);
      }
    };
  }

  /// One send.
  ///
  /// @param again whether an earlier send may have arrived
  private record Attempt(
      Subscription subscription, Composed composed, Permit permit, boolean again) {}

  private DigestOutcome send(Attempt attempt, DigestOutlet outlet) {
    var sending = attempt.permit.post();
    listener.reached(Step.PERMITTED, sending.key());
    var sent =
        outlet.post(delivery(attempt.subscription, attempt.composed, attempt.permit.window()));
    listener.reached(Step.SENT, sending.key());
    return switch (sent) {
      case Sent.Posted(var message) -> posted(sending, attempt.composed, message);
      case Sent.Refused(var reason) ->
          ledger.refused(sending, reason) ? new DigestOutcome.Refused(reason) : takenOver();
      case Sent.Unavailable(var reason, var retryAfter) -> failed(attempt, reason, retryAfter);
      case Sent.TooLate _ -> failed(attempt, "the time to send was over", Duration.ZERO);
      case Sent.Unclear(var reason) ->
          new DigestOutcome.Later(ledger.unclear(sending, reason, Duration.ofSeconds(5)), reason);
    };
  }

  /// Only a first send that failed for certain leaves nothing behind.
  private DigestOutcome failed(Attempt attempt, String reason, Duration retryAfter) {
    var sending = attempt.permit.post();
    var at =
        attempt.again
            ? ledger.unclear(sending, reason, retryAfter)
            : ledger.failed(sending, reason, retryAfter);
    return new DigestOutcome.Later(at, reason);
  }

  private static Delivery delivery(
      Subscription subscription, Composed composed, SendWindow window) {
    var digest = composed.digest();
    return new Delivery(subscription, digest, Nonce.of(digest.key()), window);
  }

  private DigestOutcome posted(StoredPost sending, Composed composed, String message) {
    boolean mine = ledger.posted(sending, message, composed.consumed());
    listener.reached(Step.NOTED, sending.key());
    return mine ? new DigestOutcome.Posted(composed.digest(), message) : takenOver();
  }

  private DigestOutcome takenOver() {
    return later(Duration.ofSeconds(5), "another process took it over");
  }

  private DigestOutcome later(Duration wait, String reason) {
    Instant at = clock.instant().plus(wait);
    return new DigestOutcome.Later(at, reason);
  }
}
