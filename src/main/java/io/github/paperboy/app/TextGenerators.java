package io.github.paperboy.app;

import io.github.paperboy.llm.TextGenerator;
import io.github.paperboy.retrieve.ModelChoice;
import java.util.List;
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

  /// Names of the models that can be chosen now.
  default List<String> names() {
    return List.of();
  }

  /// The model of this name alone; empty when there is none.
  default Optional<TextGenerator> named(String name) {
    return Optional.empty();
  }

  /// What is to be asked by a choice; empty when answers are to be quoted.
  default Optional<TextGenerator> chosen(ModelChoice choice) {
    return switch (choice) {
      case ModelChoice.Usual _ -> generator();
      case ModelChoice.Quotes _ -> Optional.empty();
      case ModelChoice.Named(var name) -> named(name);
    };
  }

  /// Ends what is under way.
  @Override
  void close();
}
