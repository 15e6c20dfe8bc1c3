package io.github.paperboy.ask.extractive;

import io.github.paperboy.ask.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One value: leads with the sentence that holds it.
final class FactShape {
  private static final int SENTENCES = 3;

  private FactShape() {}

  static List<Statement> write(Material material) {
    int number = 1;
    var sentences = material.of(number);
    if (sentences.isEmpty()) {
      return List.of();
    }
    List<Candidate> ranked = new ArrayList<>(sentences);
    ranked.sort(
        Comparator.comparingDouble(FactShape::score)
            .reversed()
            .thenComparingInt(Candidate::position));
    List<Candidate> chosen = new ArrayList<>();
    int words = 0;
    for (var sentence : ranked) {
      if (chosen.size() < SENTENCES
          && (chosen.isEmpty() || words + sentence.words() <= material.settings().words())) {
        chosen.add(sentence);
        words += sentence.words();
      }
    }
    return Selection.running(Leads.of(material.paper(number), material.plan()), chosen);
  }

  private static double score(Candidate sentence) {
    return sentence.cosine()
        + 0.35 * sentence.overlap()
        + (Numbers.digitsIn(sentence.text()) ? 0.3 : sentence.holdsNumber() ? 0.15 : 0);
  }
}
