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

  /// A word with two capitals, or a capital and a digit, wherever they stand.
  private static final Pattern ACRONYM =
      Pattern.compile("(?<![\\w-])(?=[\\w+-]*\\p{Lu}[\\w+-]*[\\p{Lu}\\d])[\\p{L}\\d][\\w+-]{1,23}");

  private static final Pattern PARENTHESIS = Pattern.compile("\\(([^()]{2,40})\\)");

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
    Matcher parenthesis = PARENTHESIS.matcher(text);
    while (aliases.size() < MAX_PER_TEXT && parenthesis.find()) {
      addAcronyms(aliases, parenthesis.group(1));
    }
    return aliases;
  }

  private static void addAcronyms(Set<String> aliases, String text) {
    Matcher acronym = ACRONYM.matcher(text);
    while (aliases.size() < MAX_PER_TEXT && acronym.find()) {
      add(aliases, Folding.squeezed(singular(acronym.group())));
    }
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
