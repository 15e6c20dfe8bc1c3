package io.github.paperboy.claim;

import java.util.List;

/// Takes endings off English words, so that `pruning` and `prunes` are one. Cruder than Porter's
/// algorithm: a wrong pair is rare in abstracts, a missed one is met by the vectors. Pure.
final class Stem {
  private record Ending(String from, String to) {}

  private static final int SHORT = 3;

  /// The first that fits is taken.
  private static final List<Ending> ENDINGS =
      """
      's=;ational=at;ization=iz;isation=iz;izing=iz;ising=iz;ized=iz;ised=iz;izes=iz;ises=iz;\
      ations=at;ation=at;ating=at;ated=at;ates=at;ate=at;iveness=iv;fulness=ful;ements=e;ement=e;\
      ments=ment;ies=y;ied=y;sses=ss;ings=;ing=;edly=;ed=;ers=er;ively=iv;ive=iv;ities=;ity=;\
      ally=al;ly=;es=;s=;e=\
      """
          .lines()
          .flatMap(line -> List.of(line.split(";")).stream())
          .map(pair -> pair.split("=", 2))
          .map(pair -> new Ending(pair[0], pair[1]))
          .toList();

  private Stem() {}

  /// @param word in lower case
  static String of(String word) {
    return word.length() <= SHORT ? word : tidy(cut(word));
  }

  private static String cut(String word) {
    for (var ending : ENDINGS) {
      int rest = word.length() - ending.from.length();
      boolean fits = word.endsWith(ending.from) && rest + ending.to.length() >= SHORT;
      if (fits && !(ending.from.equals("s") && word.endsWith("ss"))) {
        return word.substring(0, rest) + ending.to;
      }
    }
    return word;
  }

  /// One letter for a doubled one, no silent `e`, `y` for `i`.
  private static String tidy(String stem) {
    var tidied = stem;
    int last = tidied.length() - 1;
    if (last >= SHORT
        && tidied.charAt(last) == tidied.charAt(last - 1)
        && "sl".indexOf(tidied.charAt(last)) < 0) {
      tidied = tidied.substring(0, last);
    }
    if (tidied.length() > SHORT && tidied.endsWith("e")) {
      tidied = tidied.substring(0, tidied.length() - 1);
    }
    return tidied.length() > SHORT && tidied.endsWith("i")
        ? tidied.substring(0, tidied.length() - 1) + "y"
        : tidied;
  }
}
