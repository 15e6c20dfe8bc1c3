package io.github.paperboy.guard;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text as a reader of its meaning takes it, however it is dressed up: without characters that
/// cannot be seen, look-alike letters as Latin ones, `1gn0re` and `i g n o r e` as words. For
/// recognising only; never shown. Pure.
final class Unmasked {
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n\\t ]]|[\\x{FE00}-\\x{FE0F}]|[\\x{E0000}-\\x{E01EF}]");
  private static final Pattern MIXED = Pattern.compile("\\p{L}*[a-zA-Z]\\p{L}*");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /// What formats text and is read as a blank.
  private static final String BLANKS = "_*~`|";

  /// Single letters with the same thing between each: `i g n o r e`, `i.g.n.o.r.e`.
  private static final Pattern SPACED = Pattern.compile("(?:\\b\\p{L}[ .\\-·]){3,60}\\p{L}\\b");

  private static final Pattern BETWEEN = Pattern.compile("[ .\\-·]");
  private static final Pattern LEET =
      Pattern.compile("(?<=\\p{L})[013457@$](?=\\p{L})|\\b[013457@$](?=\\p{L}{2})");
  private static final Map<String, String> FIGURES =
      Map.of("0", "o", "1", "i", "3", "e", "4", "a", "5", "s", "7", "t", "@", "a", "$", "s");

  private static final String ALIKE = "аеорсухіјѕԁһӏνοαερικτΑΕΟΡϲ";
  private static final String LATIN = "aeopcyxijsdhlvoaepiktAEOPc";

  private Unmasked() {}

  static String of(String text) {
    return words(joined(latin(plain(text)).toLowerCase(Locale.ROOT)));
  }

  /// Nearly all abstracts are plain already; a look at each character is cheaper than a pattern.
  private static String plain(String text) {
    if (text.chars().allMatch(c -> c == '\n' || c == '\t' || (c >= ' ' && c < 0x7F))) {
      return text;
    }
    var seen = UNSEEN.matcher(text).replaceAll("");
    return MARKS.matcher(Normalizer.normalize(seen, Normalizer.Form.NFKD)).replaceAll("");
  }

  private static String joined(String lower) {
    return mayBeSpaced(lower)
        ? SPACED.matcher(lower).replaceAll(run -> BETWEEN.matcher(run.group()).replaceAll(""))
        : lower;
  }

  /// Whether any four letters stand with one other character between each.
  private static boolean mayBeSpaced(String text) {
    for (int i = 0; i + 6 < text.length(); i++) {
      if (isBetween(text.charAt(i + 1))
          && isBetween(text.charAt(i + 3))
          && isBetween(text.charAt(i + 5))
          && isLetter(text, i)
          && isLetter(text, i + 2)) {
        return true;
      }
    }
    return text.chars().anyMatch(c -> Character.isSurrogate((char) c));
  }

  private static boolean isBetween(char c) {
    return c == ' ' || c == '.' || c == '-' || c == '·';
  }

  private static String words(String joined) {
    var single = singleBlanks(joined).strip();
    return mayBeLeet(single)
        ? LEET.matcher(single)
            .replaceAll(figure ->
                Matcher.quoteReplacement(FIGURES.getOrDefault(figure.group(), figure.group())))
        : single;
  }

  private static String singleBlanks(String text) {
    var single = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || (c >= '\t' && c <= '\r') || BLANKS.indexOf(c) >= 0) {
        blank = true;
        continue;
      }
      if (blank) {
        single.append(' ');
      }
      blank = false;
      single.append(c);
    }
    return blank ? single.append(' ').toString() : single.toString();
  }

  private static boolean mayBeLeet(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      if ("013457@$".indexOf(text.charAt(i)) >= 0 && isLetter(text, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /// Half of a character beyond the first plane may be of a letter.
  private static boolean isLetter(String text, int i) {
    return Character.isLetter(text.charAt(i)) || Character.isSurrogate(text.charAt(i));
  }

  /// Look-alikes in words that hold Latin letters too; a word of another script stays.
  private static String latin(String text) {
    return text.chars().allMatch(c -> c < 0x250)
        ? text
        : MIXED.matcher(text).replaceAll(word -> Matcher.quoteReplacement(mapped(word.group())));
  }

  private static String mapped(String word) {
    var mapped = new StringBuilder(word.length());
    word.chars()
        .forEach(c -> {
          int at = ALIKE.indexOf(c);
          mapped.append(at < 0 ? (char) c : LATIN.charAt(at));
        });
    return mapped.toString();
  }
}
