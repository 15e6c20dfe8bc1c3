package io.github.paperboy.digest;

import io.github.paperboy.store.DigestStore.Consumed;
import java.time.InstantSource;

/// Makes and sends one digest, once, by the path of [SendOnce]. Safe for several threads.
final class DigestRun {
  private final SendOnce<Consumed> path;
  private final Subscriptions subscriptions;
  private final Composing composing;
  private final Outlets outlets;
  private final DigestListener listener;
  private final InstantSource clock;

  DigestRun(
      SendOnce<Consumed> path,
      Subscriptions subscriptions,
      Composing composing,
      Digests.Sending sending) {
    this.path = path;
    this.subscriptions = subscriptions;
    this.composing = composing;
    this.outlets = sending.outlets();
    this.listener = sending.listener();
    this.clock = sending.clock();
  }

  /// One try at the digest of a subscription.
  ///
  /// @param standing the subscription as it is now
  /// @throws InterruptedException if the process is to stop; what was begun is resumed by the next
  DigestOutcome run(Standing standing, DueDigest due) throws InterruptedException {
    var subscription = standing.subscription();
    if (outlets.of(subscription.target()).isEmpty()) {
      var reason = Outlets.none(subscription.target());
      return new DigestOutcome.Later(clock.instant().plus(Outlets.SOON), reason);
    }
    var outcome = outcome(path.run(new DigestPost(standing, due, this::compose, outlets)));
    listener.ended(subscription, outcome);
    return outcome;
  }

  /// Once the digest is claimed no other one of the subscription is made; until then another
  /// process may have sent one, after which less is new.
  private Composed compose(Standing before, DueDigest due) {
    var standing = subscriptions.find(before.subscription().id()).orElse(before);
    var left = due.after(standing.covered());
    var until = standing.schedule().until(left, clock.instant());
    return composing.compose(standing.subscription(), left, standing.arrival(), until);
  }

  private static DigestOutcome outcome(SendOutcome<Composed> outcome) {
    return switch (outcome) {
      case SendOutcome.Posted<Composed>(var composed, var message) ->
          new DigestOutcome.Posted(composed.digest(), message);
      case SendOutcome.Silent<Composed>(var composed) ->
          new DigestOutcome.Empty(composed.digest().considered());
      case SendOutcome.Refused<Composed>(var reason) -> new DigestOutcome.Refused(reason);
      case SendOutcome.Later<Composed>(var at, var reason) -> new DigestOutcome.Later(at, reason);
      case SendOutcome.Nothing<Composed> _ -> new DigestOutcome.Nothing();
    };
  }
}
