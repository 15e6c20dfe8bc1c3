package io.github.paperboy.retrieve;

/// Which language model is to write an answer.
public sealed interface ModelChoice {
  /// Those of the settings, in their order.
  record Usual() implements ModelChoice {}

  /// None: answers are quoted from abstracts.
  record Quotes() implements ModelChoice {}

  /// One of the settings and no other; where it is not there or fails, answers are quoted.
  ///
  /// @param name of the model in the settings
  record Named(String name) implements ModelChoice {}

  /// No model can be called so: names have no spaces.
  String QUOTES_TEXT = "quotes only";

  /// What [#of] reads.
  default String text() {
    return switch (this) {
      case Usual _ -> "";
      case Quotes _ -> QUOTES_TEXT;
      case Named(var name) -> name;
    };
  }

  static ModelChoice of(String text) {
    return switch (text) {
      case "" -> new Usual();
      case QUOTES_TEXT -> new Quotes();
      default -> new Named(text);
    };
  }
}
