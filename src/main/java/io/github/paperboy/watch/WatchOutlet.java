package io.github.paperboy.watch;

import io.github.paperboy.digest.DigestOutlet.Found;
import io.github.paperboy.digest.DigestOutlet.Sent;
import io.github.paperboy.digest.Nonce;
import io.github.paperboy.digest.SendWindow;
import io.github.paperboy.digest.Target;

/// Sends notes to one kind of place; the contract is that of
/// [io.github.paperboy.digest.DigestOutlet]. Safe for several threads.
public interface WatchOutlet {
  /// Whether notes for a target can be sent from this process at all.
  boolean serves(Target target);

  Sent post(Delivery delivery);

  Found find(Delivery delivery);

  /// Tells whoever looks after the place of a watch that it is paused. Neither waits nor fails.
  ///
  /// @param reason why its note was refused there
  default void paused(Watch watch, String reason) {}

  /// What is to be sent.
  ///
  /// @param note the same each time it is sent
  /// @param nonce the same each time it is sent
  /// @param window when sending may begin
  record Delivery(Note note, Nonce nonce, SendWindow window) {}
}
