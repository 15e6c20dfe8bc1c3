package io.github.paperboy.index.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/// Writes titles as people remember them: lower case, two letters wrong, some words left out, a
/// blank forgotten.
final class Slips {
  private Slips() {}

  static String of(String title, long seed) {
    var random = new SplittableRandom(seed);
    List<String> words = new ArrayList<>(List.of(title.toLowerCase(Locale.ROOT).split("\\s+")));
    while (words.size() > 4 && random.nextInt(3) > 0) {
      words.remove(random.nextInt(words.size()));
    }
    for (int i = 0; i < 2; i++) {
      int at = random.nextInt(words.size());
      words.set(at, misspelt(words.get(at), random));
    }
    if (words.size() > 2 && random.nextInt(3) == 0) {
      int at = random.nextInt(words.size() - 1);
      words.set(at, words.get(at) + words.remove(at + 1));
    }
    return String.join(" ", words);
  }

  private static String misspelt(String word, SplittableRandom random) {
    if (word.length() < 4) {
      return word;
    }
    int at = 1 + random.nextInt(word.length() - 2);
    return switch (random.nextInt(3)) {
      case 0 -> word.substring(0, at) + word.substring(at + 1);
      case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
      default ->
          word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    };
  }
}
