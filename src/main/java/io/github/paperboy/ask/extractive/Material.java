package io.github.paperboy.ask.extractive;

import io.github.paperboy.ask.AskSettings;
import io.github.paperboy.guard.Instructions;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.retrieve.Evidence;
import io.github.paperboy.retrieve.Intent;
import io.github.paperboy.retrieve.SearchPlan;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// All that an answer is made from.
///
/// @param plan what is asked
/// @param evidence the papers read, best first
/// @param sentences their sentences, weighed, in reading order
/// @param settings limits
record Material(
    SearchPlan plan, List<Evidence> evidence, List<Candidate> sentences, AskSettings settings) {
  /// A paper is meant by its name from here on.
  static final double SURELY_NAMED = 0.79;

  private static final int SIDE_BY_SIDE = 4;

  /// The numbers of the papers that the question names.
  List<Integer> named() {
    return IntStream.rangeClosed(1, evidence.size())
        .filter(number -> evidence.get(number - 1).scores().named() >= SURELY_NAMED)
        .boxed()
        .toList();
  }

  /// The shape of answer: a question that names several papers wants each of them.
  Intent shape() {
    boolean several = named().size() > 1 && named().size() <= SIDE_BY_SIDE;
    return several && plan.papers().isEmpty() && isAboutOne(plan) ? Intent.COMPARE : plan.intent();
  }

  private static boolean isAboutOne(SearchPlan plan) {
    return switch (plan.intent()) {
      case TOPIC, LOOKUP, FACT -> true;
      case LIST, COMPARE, BROWSE -> false;
    };
  }

  /// The numbers of the papers from which one matter is explained.
  List<Integer> explained() {
    return Relevance.explaining(this);
  }

  /// How many of the papers such an answer may quote.
  int quoted() {
    return switch (shape()) {
      case TOPIC -> explained().getLast();
      case LOOKUP, FACT -> 1;
      case LIST, COMPARE, BROWSE -> evidence.size();
    };
  }

  /// The sentences of one paper, numbered from 1.
  List<Candidate> of(int number) {
    return sentences.stream().filter(sentence -> sentence.evidence() == number).toList();
  }

  Paper paper(int number) {
    return evidence.get(number - 1).paper();
  }

  Material with(List<Candidate> weighed) {
    return new Material(plan, evidence, weighed, settings);
  }

  /// Without the sentences that read like orders to the answering machine; a paper of nothing else
  /// keeps them.
  Material withoutOrders() {
    var left =
        IntStream.rangeClosed(1, evidence.size()).mapToObj(this::of).flatMap(this::plain).toList();
    return with(left);
  }

  private Stream<Candidate> plain(List<Candidate> ofPaper) {
    if (ofPaper.isEmpty()) {
      return Stream.empty();
    }
    var orders = Instructions.find(paper(ofPaper.getFirst().evidence()).abstractText());
    var plain = ofPaper.stream().filter(each -> !orders.contains(each.span())).toList();
    return plain.isEmpty() ? ofPaper.stream() : plain.stream();
  }

  /// The words by which sentences are chosen: of a question about papers at hand only its own, as
  /// its earlier topic would choose the same sentences again.
  static String words(SearchPlan plan) {
    return plan.papers().isEmpty() || plan.focus().isBlank() ? plan.question() : plan.focus();
  }

  Support support() {
    return Support.of(words(plan), evidence);
  }
}
