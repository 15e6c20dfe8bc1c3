package io.github.paperboy.store;

import io.github.paperboy.paper.Abstract.Origin;
import io.github.paperboy.paper.Paper;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Whether two papers of one title are one: titles such as "Introduction" are given more than once.
/// Pure.
final class SameWork {
  /// Abstracts of one paper share nearly all words, those of two papers hardly a third.
  private static final double SHARED = 0.5;

  private SameWork() {}

  static boolean agree(Paper one, Paper other) {
    if (isUntold(one) || isUntold(other)) {
      return true;
    }
    var words = words(one);
    var others = words(other);
    int fewer = Math.min(words.size(), others.size());
    words.retainAll(others);
    return words.size() >= SHARED * fewer;
  }

  /// A summary is worded differently, so it says nothing for or against.
  private static boolean isUntold(Paper paper) {
    return paper.abstractText().isEmpty() || paper.summary().origin() == Origin.SUMMARY;
  }

  private static Set<String> words(Paper paper) {
    var words = new HashSet<String>();
    for (var word : paper.abstractText().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > 2) {
        words.add(word);
      }
    }
    return words;
  }
}
