package io.github.paperboy.app;

import io.github.paperboy.index.Hit;
import io.github.paperboy.index.IndexView;
import io.github.paperboy.index.LexicalQuery;
import io.github.paperboy.index.Order;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Papers whose id or title a person may be typing: misspelt titles are found too, and a short word
/// of which two letters are swapped where nothing else is. Nothing is encoded, so it is quick.
record Suggestions(IndexView view) {
  /// @param typed may be empty: then the newest
  List<Paper> of(String typed, int limit) {
    var text = typed.strip();
    Set<PaperId> found = new LinkedHashSet<>();
    if (text.isEmpty()) {
      add(found, view.browse(Order.NEWEST, PaperFilter.NONE, limit));
    } else {
      addNamed(found, text);
      add(found, view.lexical(new LexicalQuery.TitleLike(text), PaperFilter.NONE, limit));
      if (found.size() < limit) {
        add(found, view.lexical(new LexicalQuery.Words(text), PaperFilter.NONE, limit));
      }
      if (found.isEmpty()) {
        var swapped = new LexicalQuery.Words(Swaps.of(text));
        add(found, view.lexical(swapped, PaperFilter.NONE, limit));
      }
    }
    return view.papers(found.stream().limit(limit).toList());
  }

  private void addNamed(Set<PaperId> found, String text) {
    try {
      var id = PaperId.parse(text);
      if (view.paper(id).isPresent()) {
        found.add(id);
      }
    } catch (IllegalArgumentException _) {
      return; // a title then
    }
  }

  private static void add(Set<PaperId> found, List<Hit> hits) {
    hits.forEach(hit -> found.add(hit.id()));
  }
}
