package io.github.paperboy.retrieve;

import io.github.paperboy.index.IndexView;
import io.github.paperboy.index.LexicalQuery;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.paper.PaperId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Finds the papers that a text calls by title or short name.
final class NamedPapers {
  /// A paper and what it was called.
  ///
  /// @param surely how surely, 0 to 1
  record Naming(String text, PaperId paper, double surely) {}

  private static final int LIMIT = 3;

  /// Longer texts are no titles.
  private static final int LONGEST = 300;

  private final IndexView view;
  private final PaperFilter filter;
  private final double sure;

  /// @param sure least similarity, 0 to 1
  NamedPapers(IndexView view, PaperFilter filter, double sure) {
    this.view = view;
    this.filter = filter;
    this.sure = sure;
  }

  /// The papers that these texts surely mean, in the order of the texts.
  List<Naming> find(Collection<String> texts) {
    return texts.stream().flatMap(this::find).toList();
  }

  private Stream<Naming> find(String text) {
    if (text.isBlank() || text.length() > LONGEST) {
      return Stream.empty();
    }
    return view.lexical(new LexicalQuery.TitleLike(text), filter, LIMIT).stream()
        .filter(hit -> hit.score() >= sure)
        .map(hit -> new Naming(text, hit.id(), hit.score()));
  }
}
