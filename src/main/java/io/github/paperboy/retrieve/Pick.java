package io.github.paperboy.retrieve;

import io.github.paperboy.paper.PaperId;
import io.github.paperboy.retrieve.Evidence.Scores;

/// A paper chosen as evidence, not read yet.
record Pick(PaperId id, Scores scores) {
  /// A paper chosen by its facts.
  static Pick byFacts(PaperId id, double score) {
    return new Pick(id, new Scores(score, Double.NaN, Double.NaN, 0));
  }
}
