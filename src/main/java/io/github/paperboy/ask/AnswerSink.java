package io.github.paperboy.ask;

import io.github.paperboy.retrieve.Evidence;
import java.time.Duration;
import java.util.List;

/// Hears how an answer comes about while it does. Called by one thread at a time; a sink that
/// blocks holds the answer up. What it hears is a preview: only the [Answer] has been checked.
public interface AnswerSink {
  /// Hears nothing.
  AnswerSink NONE = new AnswerSink() {};

  /// What is being done.
  enum Stage {
    SEARCHING,
    READING,
    WRITING,
    CHECKING,
    /// Statements that failed the check are being written again.
    REPAIRING
  }

  /// A stage begins. One may begin again, as when another model takes over.
  default void stage(Stage stage) {}

  /// The papers the answer will be written from, best first.
  default void reading(List<Evidence> evidence) {}

  /// A language model is to be asked, and others are before this answer; told again when that
  /// changes.
  ///
  /// @param ahead how many requests
  /// @param estimate about how long it will take until its turn
  default void waiting(int ahead, Duration estimate) {}

  /// The text so far, made harmless, with marks such as `[1]`. Each call replaces what the ones
  /// before it said; a text may begin anew, also with nothing.
  default void text(String soFar) {}

  /// Whether nobody waits for the answer any more; asked between parts of the text.
  default boolean cancelled() {
    return false;
  }
}
