package io.github.paperboy.ask.extractive;

import io.github.paperboy.ask.Statement;
import java.util.ArrayList;
import java.util.List;

/// Several papers, a line each.
final class ListShape {
  private static final int LEAST_WORDS = 18;

  private ListShape() {}

  static List<Statement> write(Material material) {
    return items(material, Relevance.listed(material));
  }

  /// A line for each of these papers.
  static List<Statement> items(Material material, List<Integer> numbers) {
    int titles = numbers.stream().mapToInt(n -> material.paper(n).title().split(" ").length).sum();
    int left = material.settings().words() - titles;
    return items(material, numbers, left / Math.max(1, numbers.size()));
  }

  /// A line of about so many words for each of these papers, but for its title.
  static List<Statement> items(Material material, List<Integer> numbers, int words) {
    int each = Math.max(LEAST_WORDS, words);
    List<Statement> items = new ArrayList<>();
    for (int number : numbers) {
      var sentences = material.of(number);
      if (!sentences.isEmpty()) {
        var quote = Fragment.of(Selection.tersest(sentences, each), each);
        items.add(
            Selection.item(Leads.of(material.paper(number), material.plan()), List.of(quote)));
      }
    }
    return items;
  }
}
