package io.github.paperboy.ask.extractive;

import io.github.paperboy.ask.Statement;
import io.github.paperboy.retrieve.Intent;
import java.util.ArrayList;
import java.util.List;

/// One matter explained from the best paper, and from a second one when it is as close.
final class TopicShape {
  private static final double AS_CLOSE = 0.25;

  private TopicShape() {}

  static List<Statement> write(Material material) {
    int words = material.settings().words();
    List<Statement> statements = new ArrayList<>();
    boolean second = secondIsAsClose(material);
    statements.addAll(about(material, 1, second ? words * 3 / 5 : words));
    if (second) {
      statements.addAll(about(material, 2, words * 2 / 5));
    }
    return statements;
  }

  private static List<Statement> about(Material material, int number, int words) {
    var sentences = material.of(number);
    if (sentences.isEmpty()) {
      return List.of();
    }
    var chosen = Selection.best(sentences, words > 80 ? 3 : 2, words);
    return Selection.running(Leads.of(material.paper(number), material.plan()), chosen);
  }

  private static boolean secondIsAsClose(Material material) {
    if (material.evidence().size() < 2 || material.plan().intent() == Intent.LOOKUP) {
      return false;
    }
    var first = material.evidence().get(0).scores();
    var second = material.evidence().get(1).scores();
    return second.fused() >= first.fused() - AS_CLOSE;
  }
}
