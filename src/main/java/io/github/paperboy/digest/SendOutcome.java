package io.github.paperboy.digest;

import java.time.Instant;

/// What became of one try to send something once.
///
/// @param <T> what is sent
public sealed interface SendOutcome<T> {
  /// It was sent.
  ///
  /// @param message what the outlet calls it
  record Posted<T>(T composed, String message) implements SendOutcome<T> {}

  /// There was nothing to send.
  record Silent<T>(T composed) implements SendOutcome<T> {}

  /// The receiver does not take it.
  ///
  /// @param reason for a person
  record Refused<T>(String reason) implements SendOutcome<T> {}

  /// It is to be tried again.
  ///
  /// @param at when
  /// @param reason for a person
  record Later<T>(Instant at, String reason) implements SendOutcome<T> {}

  /// There was nothing to do: it was done before or by another process, or nobody wants it now.
  record Nothing<T>() implements SendOutcome<T> {}
}
