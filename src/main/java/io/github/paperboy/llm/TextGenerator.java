package io.github.paperboy.llm;

/// Generates texts by language models. Implementations are safe for several threads.
public interface TextGenerator {
  /// Begins; returns at once, and never throws for what models, servers or networks do.
  Running start(GenerationRequest request, GenerationListener listener);

  /// How many tokens the messages of a request may have in all, so that every model can take them;
  /// see [TokenEstimate].
  int promptTokens();
}
