package io.github.paperboy.app;

import io.github.paperboy.digest.NewPapers;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.retrieve.SearchPlan;
import io.github.paperboy.watch.Prospect;
import io.github.paperboy.watch.WatchDesk;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What watches ask of [Paperboy].
///
/// @param paperboy open for questions
/// @param reader reads new papers with its index and models
record PaperWatchDesk(Paperboy paperboy, NewPapers.Reader reader) implements WatchDesk {
  @Override
  public void refresh() {
    paperboy.refresh();
  }

  @Override
  public NewPapers read(List<Paper> papers) {
    return reader.read(papers);
  }

  @Override
  public Set<PaperId> unencoded(List<PaperId> papers) {
    Set<PaperId> unencoded = new HashSet<>(papers);
    try (var view = paperboy.view()) {
      unencoded.removeAll(view.encodings(papers).keySet());
    }
    return unencoded;
  }

  @Override
  public SearchPlan understand(String text) {
    return paperboy.understand(text);
  }

  @Override
  public Prospect search(String question) {
    var quotable = paperboy.quotable(question);
    var readable = quotable.readable().stream().map(found -> found.paper().id()).toList();
    return new Prospect(readable, quotable::answer);
  }
}
