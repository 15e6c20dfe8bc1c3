package io.github.paperboy.retrieve;

import io.github.paperboy.index.Hit;
import io.github.paperboy.index.IndexView;
import io.github.paperboy.index.LexicalQuery;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.paper.PaperId;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds the papers that a text calls by title or short name.
final class NamedPapers {
  /// A paper and what it was called.
  ///
  /// @param surely how surely, 0 to 1
  record Naming(String text, PaperId paper, double surely) {}

  private static final int LIMIT = 3;

  /// Share of what is sure that is enough for a title without rivals.
  private static final double NEARLY = 0.82;

  /// Share of the best title's likeness that makes a rival.
  private static final double RUNNER_UP = 0.55;

  /// Longer texts are no titles.
  private static final int LONGEST = 300;

  private final Function<String, List<Hit>> titles;
  private final double sure;

  /// @param titles the papers whose titles a text is like, best first, scored 0 to 1
  /// @param sure least similarity, 0 to 1
  NamedPapers(Function<String, List<Hit>> titles, double sure) {
    this.titles = titles;
    this.sure = sure;
  }

  /// Among the papers of an index that meet a filter.
  static NamedPapers in(IndexView view, PaperFilter filter, double sure) {
    return new NamedPapers(
        text -> view.lexical(new LexicalQuery.TitleLike(text), filter, LIMIT), sure);
  }

  /// The papers that these texts surely mean, in the order of the texts.
  List<Naming> find(Collection<String> texts) {
    return texts.stream().flatMap(text -> surely(text, hits(text))).toList();
  }

  /// The papers that a text means which is nothing but a title, though misspelt: those that it
  /// surely means, else one that is nearly as much like it and has no rival.
  List<Naming> called(String title) {
    var hits = hits(title);
    var surely = surely(title, hits).toList();
    return surely.isEmpty() && leads(hits)
        ? List.of(new Naming(title, hits.getFirst().id(), sure))
        : surely;
  }

  private Stream<Naming> surely(String text, List<Hit> hits) {
    return hits.stream()
        .filter(hit -> hit.score() >= sure)
        .map(hit -> new Naming(text, hit.id(), hit.score()));
  }

  private List<Hit> hits(String text) {
    return text.isBlank() || text.length() > LONGEST ? List.of() : titles.apply(text);
  }

  /// Whether the best is nearly sure and no other comes near it: so it is with misspelt titles,
  /// while words on a subject fit several titles.
  private boolean leads(List<Hit> hits) {
    if (hits.isEmpty()) {
      return false;
    }
    double best = hits.getFirst().score();
    boolean alone = hits.size() == 1 || hits.get(1).score() < RUNNER_UP * best;
    return alone && best >= NEARLY * sure;
  }
}
