package io.github.paperboy.digest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// New papers among which digests choose, with how often their words occur. Immutable.
///
/// @param papers earliest arrival first
/// @param counts in how many of them a stem occurs
record FreshPapers(List<FreshPaper> papers, Map<String, Integer> counts) {
  static FreshPapers of(List<FreshPaper> papers) {
    var counts = new HashMap<String, Integer>();
    for (var paper : papers) {
      paper.text().forEach(stem -> counts.merge(stem, 1, Integer::sum));
    }
    return new FreshPapers(List.copyOf(papers), counts);
  }

  /// How much it says that a paper has a word: the rarer, the more. A few papers alone do not tell
  /// what is rare, so some that have no such word are thought in.
  double weight(String stem) {
    double with = counts.getOrDefault(stem, 0) + 1.0;
    return Stems.weight(stem) * Math.log(1 + (papers.size() + 30) / with);
  }
}
