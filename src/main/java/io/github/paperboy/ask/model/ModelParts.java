package io.github.paperboy.ask.model;

import io.github.paperboy.llm.TextGenerator;
import io.github.paperboy.prompt.Prompts;
import java.util.Optional;
import java.util.function.Supplier;

/// What answers by models are made with.
///
/// @param generator the models as configured at this moment; empty when there are none
/// @param support tells what an abstract says of a sentence
/// @param prompts what models are told
public record ModelParts(
    Supplier<Optional<TextGenerator>> generator, Support support, Prompts prompts) {
  /// The same with other models.
  public ModelParts with(Supplier<Optional<TextGenerator>> others) {
    return new ModelParts(others, support, prompts);
  }

  boolean available() {
    return generator.get().isPresent();
  }
}
