package io.github.paperboy.llm;

import dev.langchain4j.model.output.FinishReason;

/// How a request for a text ended. Each request ends in exactly one of these, whatever the model or
/// the network did.
public sealed interface Generation {
  /// The model wrote its text to the end.
  ///
  /// @param text not blank
  /// @param usage what it took
  /// @param finishReason as the provider says it; most often `STOP`
  /// @param modelName name of the model in the settings
  record Finished(String text, Usage usage, FinishReason finishReason, String modelName)
      implements Generation {}

  /// There is no whole text.
  ///
  /// @param kind why, for code
  /// @param partialText what had been written until then; may be empty
  /// @param modelName name in the settings of the model that wrote it, or was asked last; empty
  ///   when none was asked
  /// @param message why, in words for people; never holds a key
  record Failed(FailureKind kind, String partialText, String modelName, String message)
      implements Generation {}
}
