package io.github.paperboy.digest;

import io.github.paperboy.digest.DigestOutlet.Delivery;
import io.github.paperboy.digest.DigestOutlet.Found;
import io.github.paperboy.digest.DigestOutlet.Sent;
import io.github.paperboy.store.DigestStore.Consumed;
import java.time.LocalDate;
import java.util.function.BiFunction;

/// A digest that is due, to be sent once.
///
/// @param standing the subscription as it is now
/// @param due which of its digests
/// @param composing makes it
/// @param outlets send it
record DigestPost(
    Standing standing,
    DueDigest due,
    BiFunction<Standing, DueDigest, Composed> composing,
    Outlets outlets)
    implements Sendable<Composed, Consumed> {
  @Override
  public String key() {
    return new DigestKey(follower(), day()).toString();
  }

  @Override
  public String follower() {
    return standing.subscription().id();
  }

  @Override
  public LocalDate day() {
    return due.day();
  }

  @Override
  public Composed compose() {
    return composing.apply(standing, due);
  }

  @Override
  public boolean isSilent(Composed composed) {
    return composed.digest().isSilent();
  }

  @Override
  public Consumed consumed(Composed composed) {
    return composed.consumed();
  }

  @Override
  public Consumed nothing() {
    return Consumed.NOTHING;
  }

  @Override
  public String write(Composed composed) {
    return composed.toJson();
  }

  @Override
  public Composed read(String text) {
    return Composed.read(text, standing.subscription().target());
  }

  @Override
  public Sent post(Composed composed, SendWindow window) {
    return outlets
        .of(composed.target())
        .map(outlet -> outlet.post(delivery(composed, window)))
        .orElseGet(() -> new Sent.Unavailable(Outlets.none(composed.target()), Outlets.SOON));
  }

  @Override
  public Found find(Composed composed, SendWindow closed) {
    return outlets
        .of(composed.target())
        .map(outlet -> outlet.find(delivery(composed, closed)))
        .orElseGet(() -> new Found.Unavailable(Outlets.none(composed.target())));
  }

  private Delivery delivery(Composed composed, SendWindow window) {
    var digest = composed.digest();
    var subscription = standing.subscription().withTarget(composed.target());
    return new Delivery(subscription, digest, Nonce.of(digest.key()), window);
  }
}
