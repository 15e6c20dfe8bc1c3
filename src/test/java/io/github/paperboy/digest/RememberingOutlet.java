package io.github.paperboy.digest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/// A channel in memory that knows a nonce again for some minutes, as Discord does, and shows what
/// was posted. A test can make it fail.
final class RememberingOutlet implements DigestOutlet {
  static final Duration MEMORY = Duration.ofMinutes(5);

  private final LongSupplier nanoTime;
  private final List<Message> messages = new ArrayList<>();
  private Trouble trouble = Trouble.NONE;
  private Runnable beforePost = () -> {};

  RememberingOutlet(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  record Message(String id, Nonce nonce, Digest digest, long at) {}

  enum Trouble {
    NONE,
    REFUSES,
    UNAVAILABLE,
    /// It takes the message and does not say so.
    SILENT,
    /// Nothing can be looked up.
    BLIND
  }

  void trouble(Trouble next) {
    trouble = next;
  }

  /// Something that happens between the permission and the send.
  void beforePost(Runnable happening) {
    beforePost = happening;
  }

  List<Digest> posted() {
    return messages.stream().map(Message::digest).toList();
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
    return switch (trouble) {
      case REFUSES -> new Sent.Refused("the channel was deleted");
      case UNAVAILABLE -> new Sent.Unavailable("busy", Duration.ofSeconds(20));
      case SILENT -> {
        take(delivery);
        yield new Sent.Unclear("no answer");
      }
      case NONE, BLIND -> new Sent.Posted(take(delivery));
    };
  }

  private String take(Delivery delivery) {
    var known = remembered(delivery.nonce());
    if (known.isPresent()) {
      return known.get().id();
    }
    var id = "m" + messages.size();
    messages.add(new Message(id, delivery.nonce(), delivery.digest(), nanoTime.getAsLong()));
    return id;
  }

  private Optional<Message> remembered(Nonce nonce) {
    return messages.stream()
        .filter(message -> message.nonce().equals(nonce))
        .filter(message -> nanoTime.getAsLong() - message.at() < MEMORY.toNanos())
        .findFirst();
  }

  @Override
  public Found find(Delivery delivery) {
    if (trouble == Trouble.BLIND) {
      return new Found.Unavailable("no answer");
    }
    return messages.stream()
        .filter(message -> message.nonce().equals(delivery.nonce()))
        .findFirst()
        .<Found>map(message -> new Found.There(message.id()))
        .orElseGet(Found.Absent::new);
  }
}
