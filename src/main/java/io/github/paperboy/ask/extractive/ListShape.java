package io.github.paperboy.ask.extractive;

import io.github.paperboy.ask.Statement;
import java.util.ArrayList;
import java.util.List;

/// Several papers, a line each.
final class ListShape {
  private static final int LEAST_WORDS = 10;

  private ListShape() {}

  static List<Statement> write(Material material) {
    return items(material, Relevance.listed(material));
  }

  /// A line for each of these papers.
  static List<Statement> items(Material material, List<Integer> numbers) {
    int titles = numbers.stream().mapToInt(n -> material.paper(n).title().split(" ").length).sum();
    int each =
        numbers.isEmpty()
            ? 0
            : Math.max(LEAST_WORDS, (material.settings().words() - titles) / numbers.size());
    List<Statement> items = new ArrayList<>();
    for (int number : numbers) {
      var sentences = material.of(number);
      if (!sentences.isEmpty()) {
        var quote = Selection.fragment(Selection.byScore(sentences).getFirst(), each);
        items.add(
            Selection.item(Leads.of(material.paper(number), material.plan()), List.of(quote)));
      }
    }
    return items;
  }
}
