package io.github.paperboy.ask.extractive;

import io.github.paperboy.ask.AskSettings;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.retrieve.Evidence;
import io.github.paperboy.retrieve.SearchPlan;
import java.util.List;

/// All that an answer is made from.
///
/// @param plan what is asked
/// @param evidence the papers read, best first
/// @param sentences their sentences, weighed, in reading order
/// @param likeness tells whether words of the question occur in a paper by meaning
/// @param settings limits
record Material(
    SearchPlan plan,
    List<Evidence> evidence,
    List<Candidate> sentences,
    Likeness likeness,
    AskSettings settings) {
  /// The sentences of one paper, numbered from 1.
  List<Candidate> of(int number) {
    return sentences.stream().filter(sentence -> sentence.evidence() == number).toList();
  }

  Paper paper(int number) {
    return evidence.get(number - 1).paper();
  }

  /// The words by which sentences are chosen: of a question about papers at hand only its own, as
  /// its earlier topic would choose the same sentences again.
  static String words(SearchPlan plan) {
    return plan.papers().isEmpty() || plan.focus().isBlank() ? plan.question() : plan.focus();
  }

  Support support() {
    return Support.of(words(plan), evidence, likeness);
  }
}
