package io.github.paperboy.app;

import java.util.function.Consumer;

/// One part of `paperboy serve`, such as the bot or the schedule of a source. [Serving] starts all
/// of them, waits, and closes all of them; [Services] says which there are.
public interface Service extends AutoCloseable {
  /// What it is called in messages, such as `discord`.
  String name();

  /// Begins to work and returns as soon as it does, or tells why it cannot. Called once.
  ///
  /// @param broken to be called from any thread when the service can no longer go on, with one
  ///   sentence for a person; everything ends then
  Start start(Consumer<String> broken);

  /// Takes nothing new, finishes what is at hand or gives it up, within [Serving#PATIENCE]. Called
  /// once, also when starting failed.
  @Override
  void close();

  /// What starting came to.
  sealed interface Start {
    /// It works.
    ///
    /// @param how a few words for a person, such as `as Paperboy in 3 servers`
    record Working(String how) implements Start {}

    /// It cannot work.
    ///
    /// @param why one sentence for a person, with the remedy
    record Impossible(String why) implements Start {}
  }
}
