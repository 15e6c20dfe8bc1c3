package io.github.paperboy.discord;

import java.util.concurrent.atomic.AtomicInteger;

/// Nonces for the messages that answer one message: the same message answered again, after a
/// restart or by another process, gives the same, and Discord then makes no second message for some
/// minutes. Safe for several threads.
final class Nonces {
  private final long message;
  private final AtomicInteger count = new AtomicInteger();

  /// @param message id of what is answered
  Nonces(long message) {
    this.message = message;
  }

  /// At most 25 characters.
  String next() {
    return Long.toString(message, Character.MAX_RADIX) + "-" + count.getAndIncrement();
  }
}
