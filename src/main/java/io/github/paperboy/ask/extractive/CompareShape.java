package io.github.paperboy.ask.extractive;

import io.github.paperboy.ask.Statement;
import java.util.List;
import java.util.stream.IntStream;

/// Two or more things side by side: for each its paper, two sentences.
final class CompareShape {
  private CompareShape() {}

  static List<Statement> write(Material material) {
    var numbers = compared(material);
    int words = material.settings().words() / Math.max(2, numbers.size());
    return numbers.stream().map(number -> item(material, number, words)).toList();
  }

  /// The best paper of each side, or the papers that the question names.
  private static List<Integer> compared(Material material) {
    var readable =
        IntStream.rangeClosed(1, material.evidence().size())
            .filter(number -> !material.of(number).isEmpty())
            .boxed()
            .toList();
    int sides = material.plan().sides().size();
    if (sides < 2) {
      var named = material.named().stream().filter(readable::contains).toList();
      return named.isEmpty() ? readable.subList(0, Math.min(2, readable.size())) : named;
    }
    return IntStream.range(0, sides)
        .boxed()
        .flatMap(side ->
            readable.stream()
                .filter(n -> material.evidence().get(n - 1).scores().side() == side)
                .limit(1))
        .toList();
  }

  private static Statement item(Material material, int number, int words) {
    var chosen = Selection.best(material.of(number), 2, words);
    return Selection.item(
        Leads.of(material.paper(number), material.plan()),
        chosen.stream().map(Candidate::quote).toList());
  }
}
