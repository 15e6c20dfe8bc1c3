package io.github.paperboy.cli;

import io.github.paperboy.index.Hit;
import io.github.paperboy.index.IndexView;
import io.github.paperboy.index.LexicalQuery;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import java.util.Optional;

/// Finds the paper that a person names by id, address or title; the title may be misspelt or cut
/// short.
final class NamedPaper {
  /// Below this likeness another paper is as likely meant.
  private static final double SURE = 0.55;

  private NamedPaper() {}

  /// @throws WrongUsage if nothing is named
  /// @throws Failure if there is no such paper
  static Paper find(IndexView view, String name) {
    if (name.isBlank()) {
      throw new WrongUsage("no paper named: write its id or title after the command");
    }
    return byId(view, name).orElseGet(() -> byTitle(view, name));
  }

  private static Optional<Paper> byId(IndexView view, String name) {
    try {
      return view.paper(PaperId.parse(name));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Paper byTitle(IndexView view, String title) {
    var hits = view.lexical(new LexicalQuery.TitleLike(title), PaperFilter.NONE, 1);
    var best = hits.isEmpty() ? null : hits.getFirst();
    if (best == null) {
      throw new Failure("no paper here is named like that");
    }
    var paper = paper(view, best);
    if (best.score() < SURE) {
      throw new Failure(
          "no paper here is named like that; the nearest is “%s” (%s)"
              .formatted(paper.title(), paper.id().value()));
    }
    return paper;
  }

  private static Paper paper(IndexView view, Hit hit) {
    return view.paper(hit.id())
        .orElseThrow(() -> new IllegalStateException("the index has lost " + hit.id()));
  }
}
