package io.github.paperboy.ask.model;

import io.github.paperboy.retrieve.SearchPlan;

/// The form of answer that a question asks for, in words for a model. Pure.
final class Shapes {
  private Shapes() {}

  static String of(SearchPlan plan) {
    return switch (plan.intent()) {
      case TOPIC, LOOKUP -> "A short paragraph.";
      case FACT -> "Begin with the sentence that holds the value; then at most two sentences more.";
      case LIST, BROWSE -> "One line for each paper, beginning with \"- \" and naming the paper.";
      case COMPARE -> "First what each paper does, a sentence each; then how they differ.";
    };
  }
}
