package io.github.paperboy.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A comparison in a sentence: "A outperforms B", "A is faster than B", "A is preferable to B".
///
/// @param from the index of the word that compares; its first side stands before it
/// @param to the index of the word after which its second side begins
/// @param sign 1 if the first side has more or is better, -1 if the second
record Comparative(int from, int to, int sign) {
  private static final Set<String> WINS =
      Set.of(
          "outperform",
          "outperforms",
          "outperformed",
          "outperforming",
          "beats",
          "beat",
          "beating",
          "surpass",
          "surpasses",
          "surpassed",
          "surpassing",
          "exceeds",
          "exceed",
          "exceeding",
          "dominates",
          "outclasses");
  private static final Set<String> OVER = Set.of("over", "upon");
  private static final Set<String> BY_AMOUNT =
      Set.of("a", "an", "up", "over", "about", "around", "more", "at", "nearly", "large", "wide");
  private static final Set<String> PLACED = Set.of("above", "ahead", "below", "behind");
  private static final Set<String> MEASURES =
      Set.of("points", "point", "percent", "percentage", "times", "far", "well", "clearly");
  private static final Set<String> TAKE_TO = Set.of("preferable", "superior", "inferior");
  private static final Set<String> LESS =
      Set.of("less", "worse", "lower", "smaller", "fewer", "slower", "weaker", "shorter");
  private static final int BACK = 5;

  /// In the order of the sentence. Pure.
  static List<Comparative> in(List<Word> words, Lexicon lexicon) {
    List<Comparative> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i).lower();
      var next = i + 1 < words.size() ? words.get(i + 1).lower() : "";
      if (WINS.contains(word)) {
        found.add(
            next.equals("by") && !isNumber(words, i + 2)
                ? new Comparative(i, i + 1, -1)
                : new Comparative(i, i, 1));
      } else if (word.startsWith("improve") && OVER.contains(next)) {
        found.add(new Comparative(i, i + 1, 1));
      } else if (PLACED.contains(word) && isMeasured(words, i)) {
        found.add(
            new Comparative(
                i,
                next.equals("of") ? i + 1 : i,
                word.equals("below") || word.equals("behind") ? -1 : 1));
      } else if (word.equals("than")) {
        addDegree(i, words, lexicon, found);
      } else if (TAKE_TO.contains(word) && next.equals("to")) {
        found.add(new Comparative(i, i + 1, word.equals("inferior") ? -1 : 1));
      }
    }
    return found;
  }

  /// As in "outperformed by 3%", which is no passive, or "by up to".
  private static boolean isNumber(List<Word> words, int i) {
    return i < words.size()
        && (Character.isDigit(words.get(i).lower().charAt(0))
            || BY_AMOUNT.contains(words.get(i).lower()));
  }

  /// As in "1.2 points above", "3% behind", "well below".
  private static boolean isMeasured(List<Word> words, int i) {
    var before = i == 0 ? "" : words.get(i - 1).lower();
    return MEASURES.contains(before) || before.endsWith("%");
  }

  private static void addDegree(
      int than, List<Word> words, Lexicon lexicon, List<Comparative> found) {
    for (int j = than - 1; j >= Math.max(0, than - BACK); j--) {
      var word = words.get(j);
      if (lexicon.direction(word) != 0
          || word.lower().endsWith("er")
          || word.lower().equals("more")) {
        boolean less = LESS.contains(word.lower()) || lexicon.bad().contains(word.lower());
        found.add(new Comparative(j, than, less ? -1 : 1));
        return;
      }
    }
  }
}
