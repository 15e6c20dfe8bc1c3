package io.github.paperboy.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which of some papers have a stem, so that a topic is held against all of them without a look
/// into each. Immutable.
final class StemIndex {
  private static final Places NOWHERE = new Places(List.of(), List.of());

  private final Map<String, Places> places = new HashMap<>();
  private final int papers;

  StemIndex(List<FreshPaper> papers) {
    this.papers = papers.size();
    for (int i = 0; i < papers.size(); i++) {
      add(i, papers.get(i));
    }
  }

  /// Where a stem occurs, as places in the list of papers in ascending order.
  ///
  /// @param inTitles in these titles
  /// @param elsewhere in these abstracts, but not in the title
  record Places(List<Integer> inTitles, List<Integer> elsewhere) {}

  private void add(int paper, FreshPaper fresh) {
    for (var stem : fresh.text()) {
      var known =
          places.computeIfAbsent(stem, _ -> new Places(new ArrayList<>(), new ArrayList<>()));
      (fresh.title().contains(stem) ? known.inTitles : known.elsewhere).add(paper);
    }
  }

  int papers() {
    return papers;
  }

  Places of(String stem) {
    return places.getOrDefault(stem, NOWHERE);
  }
}
