package io.github.paperboy.digest;

import java.time.Duration;

/// Sends digests to one kind of place. What may go wrong there is a value; each method may take
/// seconds. Safe for several threads.
public interface DigestOutlet {
  /// Whether digests for a target can be sent from this process at all.
  boolean serves(Target target);

  /// Sends a digest as one message. The receiver must recognise the nonce for at least
  /// [DigestSettings#resendWithin()], or the message must be found by [#find(Delivery)], or sending
  /// it again must change nothing.
  Sent post(Delivery delivery);

  /// Looks whether a digest has arrived.
  Found find(Delivery delivery);

  /// What is to be sent.
  ///
  /// @param subscription for whom
  /// @param digest what; the same each time it is sent
  /// @param nonce the same each time it is sent
  /// @param window when sending may begin
  record Delivery(Subscription subscription, Digest digest, Nonce nonce, SendWindow window) {}

  /// What came of sending.
  sealed interface Sent {
    /// It is there.
    ///
    /// @param message what the outlet calls it
    record Posted(String message) implements Sent {}

    /// The receiver is gone or does not want it; trying again is useless.
    ///
    /// @param reason for a person
    record Refused(String reason) implements Sent {}

    /// It is certain that it was not sent.
    ///
    /// @param reason for a person
    /// @param retryAfter when to try again
    record Unavailable(String reason, Duration retryAfter) implements Sent {}

    /// It may have been sent.
    ///
    /// @param reason for a person
    record Unclear(String reason) implements Sent {}

    /// The window was over before anything was sent.
    record TooLate() implements Sent {}
  }

  /// What came of looking.
  sealed interface Found {
    /// It is there.
    ///
    /// @param message what the outlet calls it
    record There(String message) implements Found {}

    /// It is not there.
    record Absent() implements Found {}

    /// The receiver does not let itself be looked into; trying again is useless.
    ///
    /// @param reason for a person
    record Refused(String reason) implements Found {}

    /// It cannot be found out now.
    ///
    /// @param reason for a person
    record Unavailable(String reason) implements Found {}
  }
}
