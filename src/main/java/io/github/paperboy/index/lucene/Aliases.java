package io.github.paperboy.index.lucene;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The short names by which a paper is known, folded: what stands before the colon of its title,
/// acronyms in the title, and acronyms in parentheses of the abstract.
final class Aliases {
  private static final int MAX_PER_TEXT = 32;
  private static final int MAX_NAME_WORDS = 4;
  private static final int MIN_LENGTH = 2;
  private static final int MAX_LENGTH = 40;

  private static final Pattern NAME = Pattern.compile("^(.{2,60}?)(?::| --? | [–—] )");

  private static final int MAX_ACRONYM = 24;
  private static final int MAX_PARENTHESIS = 40;

  private Aliases() {}

  static Set<String> ofTitle(String title) {
    Set<String> aliases = new LinkedHashSet<>();
    add(aliases, nameOf(title));
    addAcronyms(aliases, title);
    return aliases;
  }

  /// What stands before the title's colon, folded to one word; empty if that is no short name.
  static String nameOf(String title) {
    Matcher name = NAME.matcher(title);
    if (!name.find()) {
      return "";
    }
    var words = Folding.words(name.group(1));
    return words.size() <= MAX_NAME_WORDS ? String.join("", words) : "";
  }

  static Set<String> ofAbstract(String text) {
    Set<String> aliases = new LinkedHashSet<>();
    int open = text.indexOf('(');
    while (open >= 0 && aliases.size() < MAX_PER_TEXT) {
      int farthest = Math.min(text.length(), open + MAX_PARENTHESIS);
      int close = text.indexOf(')', open, farthest);
      int next = text.indexOf('(', open + 1);
      boolean isNested = next >= 0 && next < close;
      if (close >= 0 && !isNested) {
        addAcronyms(aliases, text.substring(open + 1, close));
      }
      open = next;
    }
    return aliases;
  }

  private static void addAcronyms(Set<String> aliases, String text) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && isOfWord(text.charAt(i))) {
        continue;
      }
      var word = text.substring(start, i);
      if (aliases.size() < MAX_PER_TEXT && isAcronym(word)) {
        add(aliases, Folding.squeezed(singular(word)));
      }
      start = i + 1;
    }
  }

  private static boolean isOfWord(char character) {
    return Character.isLetterOrDigit(character) || character == '-' || character == '+';
  }

  /// Whether a capital is followed by another one or a digit without a hyphen between them, as in
  /// `BiLSTM` and `GPT4` but not in `Test-Time`; or by a hyphen and a number, as in `Llama-3`; or
  /// stands alone before a hyphen and another, as in `U-Net`.
  private static boolean isAcronym(String word) {
    if (word.length() < 2 || word.length() > MAX_ACRONYM) {
      return false;
    }
    boolean afterCapital = false;
    for (int i = 0; i < word.length(); i++) {
      char character = word.charAt(i);
      boolean isCapital = Character.isUpperCase(character);
      if (afterCapital && (isCapital || Character.isDigit(character))) {
        return true;
      }
      afterCapital = isCapital || (afterCapital && (character != '-' || reaches(word, i)));
    }
    return false;
  }

  /// Whether a capital before this hyphen counts for what comes after it.
  private static boolean reaches(String word, int hyphen) {
    boolean beforeNumber = hyphen + 1 < word.length() && Character.isDigit(word.charAt(hyphen + 1));
    return beforeNumber || hyphen == 1;
  }

  private static String singular(String acronym) {
    int last = acronym.length() - 1;
    return acronym.charAt(last) == 's' && Character.isUpperCase(acronym.charAt(last - 1))
        ? acronym.substring(0, last)
        : acronym;
  }

  private static void add(Set<String> aliases, String alias) {
    if (alias.length() >= MIN_LENGTH && alias.length() <= MAX_LENGTH) {
      aliases.add(alias);
    }
  }
}
