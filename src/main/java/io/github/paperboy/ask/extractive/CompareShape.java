package io.github.paperboy.ask.extractive;

import io.github.paperboy.ask.Statement;
import java.util.ArrayList;
import java.util.List;

/// Two or more things side by side: for each side its best paper, two sentences.
final class CompareShape {
  private CompareShape() {}

  static List<Statement> write(Material material) {
    int sides = Math.max(2, material.plan().sides().size());
    int words = material.settings().words() / sides;
    List<Statement> items = new ArrayList<>();
    for (int side = 0; side < sides; side++) {
      int number = bestOf(material, side);
      if (number > 0) {
        var chosen = Selection.best(material.of(number), 2, words);
        items.add(
            Selection.item(
                Leads.of(material.paper(number), material.plan()),
                chosen.stream().map(Candidate::quote).toList()));
      }
    }
    return items;
  }

  private static int bestOf(Material material, int side) {
    for (int i = 0; i < material.evidence().size(); i++) {
      if (material.evidence().get(i).scores().side() == side && !material.of(i + 1).isEmpty()) {
        return i + 1;
      }
    }
    return 0;
  }
}
