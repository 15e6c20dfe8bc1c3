package io.github.paperboy.retrieve;

import java.util.List;
import java.util.Set;

/// Reads whether a question wants several papers, by its words.
final class IntentReader {
  private static final List<Template> SEVERAL =
      Template.table(
          """
          what|which papers|work|works|publications|preprints|articles|studies|research
          what|which <any> papers|works|articles|preprints|studies
          what|which of the
          what do|have we have|got|on|about
          what's|what is? there on|about
          who uses|analyses|analyzes|studies|works|proposes|proposed|applies|investigates|has|have|else|used
          list|enumerate
          anything|something|everything on|about|regarding|new
          what|which are|other? the|some? main|different|existing|current|common|all* approaches|methods|ways|techniques|strategies|options|attacks|defences|defenses
          how many papers|articles|works|preprints|publications
          papers|articles|preprints|publications
          other|related|several|various|different|similar works|approaches|methods|studies
          """);
  private static final List<Template> OPENING =
      Template.table(
          """
          approaches|methods|ways|techniques|strategies|attacks|defences|defenses|benchmarks|datasets|algorithms|architectures|losses|theories|applications|alternatives|variants|works|studies|surveys|explanations|ideas|frameworks|tools|extensions|improvements|critiques to|for|of|that|which|against|on|with|using|in|where
          <any> approaches|methods|ways|techniques|strategies|attacks|defences|defenses|benchmarks|datasets|algorithms|architectures|losses to|for|of|that|which|against|on|with|using|in|where
          overview|survey of
          """);

  private IntentReader() {}

  static boolean several(Words words) {
    if (Template.longest(OPENING, words, 0) > 0) {
      return true;
    }
    for (int at = 0; at < words.size(); at++) {
      if (Template.longest(SEVERAL, words, at) > 0) {
        return true;
      }
    }
    return false;
  }

  /// The shape of answer for what was read.
  static Intent intent(Reading reading) {
    var conditions = reading.conditions();
    if (conditions.sides().size() > 1 || conditions.papers().size() > 1) {
      return Intent.COMPARE;
    }
    boolean named = !conditions.papers().isEmpty() || !conditions.titles().isEmpty();
    boolean topic = !reading.text().isEmpty();
    if (!reading.asked().isEmpty() && !Set.of(Asked.PAPER_COUNT).equals(reading.asked())) {
      return named || topic || !conditions.any() ? Intent.FACT : Intent.BROWSE;
    }
    if (named) {
      return Intent.LOOKUP;
    }
    if (!topic && conditions.any()) {
      return Intent.BROWSE;
    }
    return topic && (conditions.any() || reading.several()) ? Intent.LIST : Intent.TOPIC;
  }
}
