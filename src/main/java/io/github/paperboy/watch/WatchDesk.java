package io.github.paperboy.watch;

import io.github.paperboy.digest.NewPapers;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.retrieve.SearchPlan;
import java.util.List;
import java.util.Set;

/// What watches ask of the rest of the program. Safe for several threads.
public interface WatchDesk {
  /// Lets what follows find what was indexed since.
  void refresh();

  /// Some papers with all that tells whom they concern.
  NewPapers read(List<Paper> papers);

  /// Those of some papers that are not encoded yet.
  Set<PaperId> unencoded(List<PaperId> papers);

  /// What a text asks for.
  SearchPlan understand(String text);

  /// Searches for what answers a question.
  Prospect search(String question);
}
