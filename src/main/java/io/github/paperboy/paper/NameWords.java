package io.github.paperboy.paper;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The words of a name without case and accents, so that `lin` is part of `Ada Lin` and not of
/// `Linus`.
///
/// @param words in order
public record NameWords(List<String> words) {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  public NameWords {
    words = List.copyOf(words);
  }

  public static NameWords of(String name) {
    var apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
    var folded = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    return new NameWords(BETWEEN.splitAsStream(folded).filter(word -> !word.isEmpty()).toList());
  }

  /// Whether all words of a part are here, in any order, as in `Lin, Ada`; not when it has none.
  public boolean contain(NameWords part) {
    return !part.words.isEmpty() && words.containsAll(part.words);
  }
}
