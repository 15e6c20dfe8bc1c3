package io.github.paperboy.ask.model;

import io.github.paperboy.paper.Paper;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How many of a sentence's longer words a paper holds: a quick look at whether one was written
/// from the other, before anything is compared in earnest. Pure.
///
/// @param words in lower case, without the endings of English words
record WordShare(List<String> words) {
  private static final int SHORTEST_WORD = 4;
  private static final int LONG_WORD = 6;
  private static final int ENDING = 2;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{" + SHORTEST_WORD + ",}");

  static WordShare of(String sentence) {
    return new WordShare(
        WORD.matcher(sentence.toLowerCase(Locale.ROOT))
            .results()
            .map(MatchResult::group)
            .map(WordShare::stem)
            .toList());
  }

  private static String stem(String word) {
    return word.length() > LONG_WORD ? word.substring(0, word.length() - ENDING) : word;
  }

  /// @return 0 to 1; 0 for a sentence without longer words
  double in(Paper paper) {
    var held = paper.titleAndAbstract().toLowerCase(Locale.ROOT);
    long found = words.stream().filter(held::contains).count();
    return words.isEmpty() ? 0 : found / (double) words.size();
  }
}
