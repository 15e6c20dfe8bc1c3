package io.github.paperboy.ask.extractive;

import io.github.paperboy.ask.Statement;
import io.github.paperboy.retrieve.Intent;
import java.util.List;
import java.util.stream.Stream;

/// One matter explained: from the best paper, from two that are as close, or from several that are
/// all on it, a line each.
final class TopicShape {
  private TopicShape() {}

  static List<Statement> write(Material material) {
    var numbers = material.plan().intent() == Intent.LOOKUP ? List.of(1) : material.explained();
    int words = material.settings().words();
    return switch (numbers.size()) {
      case 1 -> about(material, 1, words);
      case 2 ->
          Stream.concat(
                  about(material, 1, words * 3 / 5).stream(),
                  about(material, numbers.get(1), words * 2 / 5).stream())
              .toList();
      default -> several(material, numbers);
    };
  }

  /// The best paper in two sentences, the others in a line each.
  private static List<Statement> several(Material material, List<Integer> numbers) {
    int first = material.settings().words() * 2 / 5;
    var others = numbers.subList(1, numbers.size());
    var quotes = Selection.best(material.of(1), 2, first).stream().map(Candidate::quote).toList();
    int each = (material.settings().words() - first) / others.size();
    return Stream.concat(
            Stream.of(Selection.item(Leads.of(material.paper(1), material.plan()), quotes)),
            ListShape.items(material, others, each).stream())
        .toList();
  }

  private static List<Statement> about(Material material, int number, int words) {
    var sentences = material.of(number);
    if (sentences.isEmpty()) {
      return List.of();
    }
    var chosen = Selection.best(sentences, words > 80 ? 3 : 2, words);
    return Selection.running(Leads.of(material.paper(number), material.plan()), chosen);
  }
}
