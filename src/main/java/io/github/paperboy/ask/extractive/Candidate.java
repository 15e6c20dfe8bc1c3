package io.github.paperboy.ask.extractive;

import io.github.paperboy.ask.Quote;
import io.github.paperboy.paper.Span;

/// A sentence of an abstract, weighed against a question.
///
/// @param evidence number of its paper in the evidence, from 1
/// @param position which sentence of its abstract, from 0
/// @param span where it stands
/// @param text the sentence
/// @param cosine nearness of its meaning to the question's, -1 to 1
/// @param overlap share of the question's terms that it holds, rare ones counting more, 0 to 1
/// @param cue what kind of sentence its wording says it is
record Candidate(
    int evidence, int position, Span span, String text, double cosine, double overlap, Cue cue) {
  /// What a sentence does in an abstract.
  enum Cue {
    /// Says what the paper does: "we propose", "this paper presents".
    CONTRIBUTION,
    /// Says what came out: "experiments show", "achieves".
    RESULT,
    /// Leads up to what the paper does: what others did, what is lacking.
    BACKGROUND,
    /// Says where the code is.
    AVAILABILITY,
    NONE
  }

  Quote quote() {
    return new Quote(evidence, span, text);
  }

  int words() {
    return text.split("\\s+").length;
  }

  boolean holdsNumber() {
    return Numbers.in(text);
  }

  /// How well it answers, for choosing among sentences of papers already chosen.
  double score() {
    return cosine
        + 0.25 * overlap
        + switch (cue) {
          case CONTRIBUTION -> 0.12;
          case RESULT -> 0.04;
          case BACKGROUND -> -0.15;
          case AVAILABILITY -> -0.3;
          case NONE -> 0;
        };
  }
}
