package io.github.paperboy.llm;

import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import org.jspecify.annotations.Nullable;

/// How one call of a model ended.
sealed interface Reply {
  /// What came, whole or not.
  String text();

  /// What the provider counted, if it said.
  @Nullable TokenUsage usage();

  record Whole(String text, FinishReason finishReason, @Nullable TokenUsage usage)
      implements Reply {}

  record Cut(String text, Fault fault, @Nullable TokenUsage usage) implements Reply {}
}
