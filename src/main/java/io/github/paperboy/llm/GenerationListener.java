package io.github.paperboy.llm;

import java.time.Duration;

/// Hears how a text comes about. Called in order, one call at a time, on a thread of the generator;
/// a listener that takes its time slows the model down.
public interface GenerationListener {
  /// Hears nothing.
  GenerationListener NONE = _ -> {};

  /// The next piece of the text, not empty.
  void partial(String text);

  /// The request has to wait for its turn; called again when its place changes.
  ///
  /// @param ahead how many requests come before it
  /// @param estimate about how long it will wait
  default void waiting(int ahead, Duration estimate) {}

  /// The pieces so far are void: a model has failed, and another begins at the beginning.
  ///
  /// @param modelName the next model, by its name in the settings
  default void restarted(String modelName, Generation.Failed failure) {}
}
