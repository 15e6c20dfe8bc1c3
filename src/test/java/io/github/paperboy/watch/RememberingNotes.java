package io.github.paperboy.watch;

import io.github.paperboy.digest.DigestOutlet.Found;
import io.github.paperboy.digest.DigestOutlet.Sent;
import io.github.paperboy.digest.Nonce;
import io.github.paperboy.digest.Target;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A channel in memory that knows a nonce for ever. A test can make it fail.
final class RememberingNotes implements WatchOutlet {
  private final Map<Nonce, Note> notes = new LinkedHashMap<>();
  private Trouble trouble = Trouble.NONE;
  private Runnable beforePost = () -> {};

  enum Trouble {
    NONE,
    REFUSES,
    UNAVAILABLE,
    /// It takes the message and does not say so.
    SILENT
  }

  void trouble(Trouble next) {
    trouble = next;
  }

  /// Something that happens between the permission and the send.
  void beforePost(Runnable happening) {
    beforePost = happening;
  }

  List<Note> notes() {
    return List.copyOf(notes.values());
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
      case NONE -> {
        take(delivery);
        yield new Sent.Posted("m" + notes.size());
      }
    };
  }

  private void take(Delivery delivery) {
    if (notes.putIfAbsent(delivery.nonce(), delivery.note()) != null) {
      throw new AssertionError("sent twice: " + delivery.note());
    }
  }

  @Override
  public Found find(Delivery delivery) {
    return notes.containsKey(delivery.nonce()) ? new Found.There("found") : new Found.Absent();
  }
}
