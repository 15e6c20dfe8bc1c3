package io.github.paperboy.index.lucene;

/// How alike two words are when one may be misspelt or cut short.
final class Spelling {
  private static final int MIN_LENGTH = 4;
  private static final double LEAST = 0.7;
  private static final double CUT_SHORT = 0.9;

  private Spelling() {}

  /// 1 for the same word, [#CUT_SHORT] if one is the beginning and more than half of the other,
  /// less for each letter that is wrong, missing, too much or swapped with its neighbour; 0 when
  /// about a third is. Words of up to three letters must be the same.
  static double similarity(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    int shorter = Math.min(one.length(), other.length());
    int longer = Math.max(one.length(), other.length());
    if (shorter < MIN_LENGTH) {
      return 0;
    }
    if (2 * shorter > longer && (one.startsWith(other) || other.startsWith(one))) {
      return CUT_SHORT;
    }
    if (shorter < LEAST * longer || 1 - (double) differing(one, other) / longer < LEAST) {
      return 0;
    }
    double similarity = 1 - (double) distance(one, other) / longer;
    return similarity < LEAST ? 0 : similarity;
  }

  /// A lower bound of the [#distance] that costs little: a letter that only one of the words has
  /// takes a step of its own.
  private static int differing(String one, String other) {
    long here = letters(one);
    long there = letters(other);
    return Math.max(Long.bitCount(here & ~there), Long.bitCount(there & ~here));
  }

  /// The set of letters; some share a place.
  private static long letters(String word) {
    long letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1L << word.charAt(i);
    }
    return letters;
  }

  /// Optimal string alignment: insertions, deletions, replacements and swaps of neighbours.
  static int distance(String one, String other) {
    int width = other.length() + 1;
    var beforeLast = new int[width];
    var last = new int[width];
    var row = new int[width];
    for (int j = 0; j < width; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      for (int j = 1; j < width; j++) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
        if (isSwap(one, i, other, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      var free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[width - 1];
  }

  private static boolean isSwap(String one, int i, String other, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
