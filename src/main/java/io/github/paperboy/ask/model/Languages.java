package io.github.paperboy.ask.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The languages that questions and answers may be in. Pure.
final class Languages {
  private static final Pattern WORD = Pattern.compile("[\\p{L}']+");

  /// Words that hardly any English sentence is without, and that are no words of its neighbours.
  private static final Set<String> ENGLISH =
      Set.of(
          ("the of and to that this with by for are which from their it its we our than can has"
               + " have not more while into between using such both is as how what why who does do")
              .split(" "));

  private Languages() {}

  static boolean isEnglish(Locale language) {
    return language.getLanguage().isEmpty() || language.getLanguage().equals("en");
  }

  /// Its English name, as a model is told it.
  static String named(Locale language) {
    return isEnglish(language)
        ? "English"
        : Locale.of(language.getLanguage(), language.getCountry()).getDisplayName(Locale.ENGLISH);
  }

  /// Whether a text is probably not English; so is one that is too short to tell.
  static boolean isForeign(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .noneMatch(word -> ENGLISH.contains(word.group()));
  }
}
