package io.github.paperboy.index.lucene;

import java.util.List;

/// Which words of a remembered title a paper has, and which of the paper's words were remembered.
final class WordOverlap {
  /// An acronym of the abstract is not the title.
  private static final double IN_ABSTRACT = 0.9;

  private final TitleQuery query;
  private final PaperNames names;
  private final double[] ofWords;
  private final double[] ofTitleWords;

  WordOverlap(TitleQuery query, PaperNames names) {
    this.query = query;
    this.names = names;
    this.ofWords = new double[query.words().size()];
    this.ofTitleWords = new double[names.title().size()];
    compare(query.words(), names.title());
    addAliases(query.words());
  }

  /// The part of the remembered words that the paper has, by their weights, 0 to 1.
  double ofQuery() {
    double found = 0;
    double all = 0;
    for (int i = 0; i < ofWords.length; i++) {
      double weight = query.wordWeights().get(i);
      found += weight * ofWords[i];
      all += weight;
    }
    return all == 0 ? 0 : found / all;
  }

  /// The part of the title's words that was remembered, by their lengths, 0 to 1.
  double ofTitle() {
    double found = 0;
    double all = 0;
    for (int i = 0; i < ofTitleWords.length; i++) {
      int length = names.title().get(i).length();
      found += length * ofTitleWords[i];
      all += length;
    }
    return all == 0 ? 0 : found / all;
  }

  private void compare(List<String> words, List<String> titleWords) {
    for (int i = 0; i < ofWords.length; i++) {
      for (int j = 0; j < ofTitleWords.length; j++) {
        double similarity = Spelling.similarity(words.get(i), titleWords.get(j));
        ofWords[i] = Math.max(ofWords[i], similarity);
        ofTitleWords[j] = Math.max(ofTitleWords[j], similarity);
      }
    }
  }

  private void addAliases(List<String> words) {
    for (int i = 0; i < ofWords.length; i++) {
      ofWords[i] = Math.max(ofWords[i], asAlias(words.get(i)));
      if (i > 0) {
        double asOne = asAlias(words.get(i - 1) + words.get(i));
        ofWords[i - 1] = Math.max(ofWords[i - 1], asOne);
        ofWords[i] = Math.max(ofWords[i], asOne);
      }
    }
  }

  private double asAlias(String text) {
    if (!query.aliases().containsKey(text)) {
      return 0;
    }
    if (names.ofTitle().contains(text)) {
      return 1;
    }
    return names.ofAbstract().contains(text) ? IN_ABSTRACT : 0;
  }
}
