package io.github.paperboy.digest;

import java.util.Arrays;
import java.util.List;

/// Which words of a text stand side by side, small enough to be kept for many papers: a number for
/// each pair, of which two share one by chance once in four billion. Immutable.
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
record Phrases(int[] pairs) {
  /// Odd, and 2^32 over the golden ratio: hashes of short words are small numbers near each other.
  private static final int SPREAD = 0x9E3779B1;

  /// @param stems in the order of the text
  static Phrases of(List<String> stems) {
    var pairs = new int[Math.max(0, stems.size() - 1)];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = stems.get(i).hashCode() + stems.get(i + 1).hashCode() * SPREAD;
    }
    return new Phrases(Arrays.stream(pairs).sorted().distinct().toArray());
  }

  /// The share of these pairs that are in a text; 0 where there are none, as in a single word.
  double shareIn(Phrases text) {
    long found =
        Arrays.stream(pairs).filter(pair -> Arrays.binarySearch(text.pairs, pair) >= 0).count();
    return pairs.length == 0 ? 0 : (double) found / pairs.length;
  }
}
