package io.github.paperboy.llm;

/// A text that is being generated. Safe for several threads.
public interface Running {
  /// Waits for the end. A thread that is interrupted while it waits cancels the request, and stays
  /// interrupted.
  ///
  /// @throws IllegalStateException if the listener threw; its exception is the cause
  Generation await();

  /// Ends the request, also at the model's server. Its outcome is then `CANCELLED`, unless it had
  /// already ended.
  void cancel();
}
