package io.github.paperboy.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What somebody meant whose fingers swapped two letters: too little is left of a short word to
/// find it by its stretches. Pure.
final class Swaps {
  /// What is longer has stretches that are right.
  private static final int LONGEST = 10;

  private static final int SHORTEST = 4;
  private static final int WORDS = 4;

  private Swaps() {}

  /// The first short words of a text, each with any two neighbours swapped.
  static String of(String text) {
    return Stream.of(text.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> word.length() >= SHORTEST && word.length() <= LONGEST)
        .limit(WORDS)
        .flatMap(word -> swaps(word).stream())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static List<String> swaps(String word) {
    List<String> swaps = new ArrayList<>();
    for (int i = 1; i < word.length(); i++) {
      char before = word.charAt(i - 1);
      char after = word.charAt(i);
      if (before != after && !Character.isSurrogate(before) && !Character.isSurrogate(after)) {
        swaps.add(word.substring(0, i - 1) + after + before + word.substring(i + 1));
      }
    }
    return swaps;
  }
}
