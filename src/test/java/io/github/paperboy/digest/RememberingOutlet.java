package io.github.paperboy.digest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Channels in memory that know a nonce again for some minutes, as Discord does, and show what was
/// posted; none knows of another. A test can make them fail.
final class RememberingOutlet implements DigestOutlet {
  static final Duration MEMORY = Duration.ofMinutes(5);

  private final LongSupplier nanoTime;
  private final List<Message> messages = new ArrayList<>();
  private Trouble trouble = Trouble.NONE;
  private Runnable beforePost = () -> {};
  private @Nullable Target gone;

  RememberingOutlet(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  record Message(String id, Target place, Nonce nonce, Digest digest, long at) {
    boolean is(Delivery delivery) {
      return nonce.equals(delivery.nonce()) && place.equals(delivery.subscription().target());
    }
  }

  enum Trouble {
    NONE,
    REFUSES,
    UNAVAILABLE,
    /// It takes the message and does not say so.
    SILENT,
    /// It does not take the message, and nobody knows.
    UNKNOWN,
    /// Nothing can be looked up.
    BLIND
  }

  void trouble(Trouble next) {
    trouble = next;
  }

  /// One of the channels is deleted.
  void delete(Target place) {
    gone = place;
  }

  /// Something that happens between the permission and the send.
  void beforePost(Runnable happening) {
    beforePost = happening;
  }

  List<Digest> posted() {
    return messages.stream().map(Message::digest).toList();
  }

  /// Where to, in the same order.
  List<Target> places() {
    return messages.stream().map(Message::place).toList();
  }

  @Override
  public boolean serves(Target target) {
    return target instanceof Target.Channel;
  }

  @Override
  public Sent post(Delivery delivery) {
    var happening = beforePost;
    beforePost = () -> {};
    happening.run();
    if (!delivery.window().open()) {
      return new Sent.TooLate();
    }
    if (delivery.subscription().target().equals(gone)) {
      return new Sent.Refused("the channel was deleted");
    }
    return switch (trouble) {
      case REFUSES -> new Sent.Refused("the channel was deleted");
      case UNAVAILABLE -> new Sent.Unavailable("busy", Duration.ofSeconds(20));
      case SILENT -> {
        take(delivery);
        yield new Sent.Unclear("no answer");
      }
      case UNKNOWN -> new Sent.Unclear("no answer");
      case NONE, BLIND -> new Sent.Posted(take(delivery));
    };
  }

  private String take(Delivery delivery) {
    var known = remembered(delivery);
    if (known.isPresent()) {
      return known.get().id();
    }
    var id = "m" + messages.size();
    var place = delivery.subscription().target();
    messages.add(new Message(id, place, delivery.nonce(), delivery.digest(), nanoTime.getAsLong()));
    return id;
  }

  private Optional<Message> remembered(Delivery delivery) {
    return messages.stream()
        .filter(message -> message.is(delivery))
        .filter(message -> nanoTime.getAsLong() - message.at() < MEMORY.toNanos())
        .findFirst();
  }

  @Override
  public Found find(Delivery delivery) {
    if (trouble == Trouble.BLIND) {
      return new Found.Unavailable("no answer");
    }
    if (delivery.subscription().target().equals(gone)) {
      return new Found.Refused("the channel was deleted");
    }
    return messages.stream()
        .filter(message -> message.is(delivery))
        .findFirst()
        .<Found>map(message -> new Found.There(message.id()))
        .orElseGet(Found.Absent::new);
  }
}
