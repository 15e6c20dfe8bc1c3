package io.github.paperboy.app;

import io.github.paperboy.llm.TextGenerator;
import java.util.Optional;

/// Where language models come from. Safe for several threads.
public interface TextGenerators extends AutoCloseable {
  /// No models: answers are quoted.
  TextGenerators NONE =
      new TextGenerators() {
        @Override
        public Optional<TextGenerator> generator() {
          return Optional.empty();
        }

        @Override
        public void close() {}
      };

  /// The models to ask now; empty when none is configured.
  Optional<TextGenerator> generator();

  /// Ends what is under way.
  @Override
  void close();
}
