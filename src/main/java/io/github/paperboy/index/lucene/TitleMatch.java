package io.github.paperboy.index.lucene;

import java.util.HashSet;
import java.util.Set;

/// How surely a paper is the one whose title or acronym somebody wrote, from 0 to 1. The greatest
/// of
///
/// - the text is the whole title or what stands before its colon: 1, less if that is misspelt;
/// - the text is an acronym in the title or abstract: 0.95 or 0.9, the less the more papers share
///   it;
/// - how much of the text is in the title, word by word with [Spelling] or by three-letter
///   stretches that know no blanks, each part weighted by how telling it is; times 0.75 to 1 for
///   how much of the title is in the text; times up to 1 for whether the text can tell one paper
///   from all others ("diffusion models" cannot).
final class TitleMatch {
  private static final double IN_TITLE = 0.95;
  private static final double IN_ABSTRACT = 0.9;
  private static final double SHARING = 0.25;
  private static final double WHOLE_TITLE = 0.25;

  /// Fewer stretches are found in any long title by chance.
  private static final int ENOUGH_GRAMS = 6;

  private final TitleQuery query;

  TitleMatch(TitleQuery query) {
    this.query = query;
  }

  double score(PaperNames names) {
    return Math.max(nameScore(names), titleScore(names));
  }

  private double nameScore(PaperNames names) {
    var text = query.squeezed();
    if (names.name().equals(text) || String.join("", names.title()).equals(text)) {
      return 1;
    }
    if (names.ofTitle().contains(text)) {
      return IN_TITLE * rarity(text);
    }
    if (names.ofAbstract().contains(text)) {
      return IN_ABSTRACT * rarity(text);
    }
    double spelling = Spelling.similarity(names.name(), text);
    return spelling * spelling;
  }

  /// 1 for a name that only one paper has, half for one that 16 have.
  private double rarity(String alias) {
    int papers = Math.max(1, query.aliases().getOrDefault(alias, 1));
    return 1 / (1 + SHARING * Math.log(papers) / Math.log(2));
  }

  private double titleScore(PaperNames names) {
    var words = new WordOverlap(query, names);
    var grams = Grams.of(String.join("", names.title()));
    double ofQuery = Math.max(words.ofQuery(), gramsOfQuery(grams));
    double ofTitle = Math.max(words.ofTitle(), gramsOfTitle(grams));
    return ofQuery * (1 - WHOLE_TITLE + WHOLE_TITLE * ofTitle) * Math.sqrt(query.specificity());
  }

  private double gramsOfQuery(Set<String> ofTitle) {
    if (query.gramWeights().size() < ENOUGH_GRAMS) {
      return 0;
    }
    double shared = 0;
    double all = 0;
    for (var gram : query.gramWeights().entrySet()) {
      all += gram.getValue();
      shared += ofTitle.contains(gram.getKey()) ? gram.getValue() : 0;
    }
    return shared / all;
  }

  private double gramsOfTitle(Set<String> ofTitle) {
    var shared = new HashSet<>(ofTitle);
    shared.retainAll(query.gramWeights().keySet());
    return ofTitle.isEmpty() ? 0 : (double) shared.size() / ofTitle.size();
  }
}
