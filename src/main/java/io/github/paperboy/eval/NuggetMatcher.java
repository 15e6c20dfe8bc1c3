package io.github.paperboy.eval;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Whether an answer holds what it must. Folds case, accents, dashes and `×` to `x`. A nugget must
/// start at a word; it must end at one as well when it ends in a digit or in a word of at most
/// three letters; longer words are stems.
final class NuggetMatcher {
  private NuggetMatcher() {}

  /// Whether every group has at least one alternative in the text.
  static boolean holdsAll(String text, List<List<String>> groups) {
    var folded = fold(text);
    return groups.stream().allMatch(group -> group.stream().anyMatch(n -> isIn(n, folded)));
  }

  /// Whether one of these strings stands in the text.
  static boolean holdsAny(String text, List<String> strings) {
    var folded = text.toLowerCase(Locale.ROOT);
    return strings.stream().anyMatch(s -> folded.contains(s.toLowerCase(Locale.ROOT)));
  }

  private static boolean isIn(String nugget, String folded) {
    var wanted = fold(nugget);
    var last = wanted.substring(wanted.lastIndexOf(' ') + 1);
    boolean whole = Character.isDigit(wanted.charAt(wanted.length() - 1)) || last.length() <= 3;
    return Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(wanted) + (whole ? "(?![\\p{L}\\p{N}])" : ""))
        .matcher(folded)
        .find();
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .replaceAll("[\\p{Pd}‐‑–—]", "-")
        .replace('×', 'x')
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
