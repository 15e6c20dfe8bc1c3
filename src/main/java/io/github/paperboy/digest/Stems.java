package io.github.paperboy.digest;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a text, so reduced that `Graphs` and `graph` are one. Pure. Meant for comparing a
/// topic with a paper, not for searching.
final class Stems {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Set<String> EMPTY =
      Set.of(
          "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "in", "into", "is", "it",
          "its", "of", "on", "or", "over", "that", "the", "their", "this", "to", "via", "we",
          "with", "using", "towards", "toward");

  /// Words that nearly every paper of a field has: they say little of what it is about.
  private static final Set<String> COMMON =
      Set.of(
          "approach",
          "based",
          "data",
          "framework",
          "large",
          "learn",
          "method",
          "model",
          "network",
          "neural",
          "new",
          "paper",
          "result",
          "study",
          "system",
          "task",
          "analysi",
          "deep");

  private Stems() {}

  static Set<String> of(String text) {
    return new HashSet<>(inOrder(text));
  }

  /// As they stand in the text, with repeats.
  static List<String> inOrder(String text) {
    List<String> stems = new ArrayList<>();
    for (var word : BETWEEN.split(folded(text))) {
      if (!word.isEmpty() && !EMPTY.contains(word)) {
        stems.add(stem(word));
      }
    }
    return stems;
  }

  static String folded(String text) {
    var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static String stem(String word) {
    if (word.length() <= 3) {
      return word;
    }
    var one = singular(word);
    return one.length() > 6 && one.endsWith("ing") ? one.substring(0, one.length() - 3) : one;
  }

  private static String singular(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")
        ? word.substring(0, word.length() - 1)
        : word;
  }

  /// How much a word says, before it is known how often it occurs.
  static double weight(String stem) {
    return COMMON.contains(stem) ? 0.3 : 1;
  }
}
