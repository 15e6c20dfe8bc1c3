package io.github.paperboy.digest;

import io.github.paperboy.digest.DigestOutlet.Found;
import io.github.paperboy.digest.DigestOutlet.Sent;
import java.time.LocalDate;

/// Something that [SendOnce] sends once. What is composed is written down before the first try and
/// is the same in every further one, also by another process.
///
/// @param <T> what is composed
/// @param <C> what it uses up
public interface Sendable<T, C> {
  /// Its identity, for all time.
  String key();

  /// Id of the subscription or watch that it belongs to; its posts are made one after the other.
  String follower();

  /// The day for which it is.
  LocalDate day();

  /// Makes it from what is there now. Called by whoever has claimed it.
  T compose();

  /// Whether there is nothing to send after all.
  boolean isSilent(T composed);

  /// What is noted once it is sent, or found to be silent.
  C consumed(T composed);

  /// What is noted when nobody takes it.
  C nothing();

  String write(T composed);

  /// @param text what [#write] gave
  T read(String text);

  /// Sends it, as [DigestOutlet#post].
  Sent post(T composed, SendWindow window);

  /// Looks whether it has arrived, as [DigestOutlet#find].
  Found find(T composed, SendWindow closed);
}
