package io.github.paperboy.source;

import io.github.paperboy.paper.Sentences;

/// Text from outside made fit to be stored and shown: one line, without characters that are not
/// seen (controls, direction overrides, tags) and without broken ones. Says nothing about what the
/// text means. Pure.
public final class ForeignText {
  /// Longer titles are cut.
  public static final int MAX_TITLE = 1_000;

  /// Longer abstracts are cut.
  public static final int MAX_ABSTRACT = 20_000;

  private ForeignText() {}

  /// The text on one line: white space folded to single blanks, unseen characters dropped, halves
  /// of surrogate pairs replaced by U+FFFD.
  public static String oneLine(String text) {
    return isClean(text) ? text : clean(text);
  }

  /// [#oneLine] of at most `limit` characters; a longer text is cut after a word and ends in `…`.
  public static String oneLine(String text, int limit) {
    var line = oneLine(text);
    if (line.length() <= limit) {
      return line;
    }
    int cut = line.lastIndexOf(' ', limit - 1);
    return whole(line, cut > limit / 2 ? cut : limit - 1) + "…";
  }

  /// [#oneLine] of at most `limit` characters; a longer text is cut after a sentence where it has
  /// one, so that what is left can be quoted.
  public static String sentences(String text, int limit) {
    var line = oneLine(text);
    if (line.length() <= limit) {
      return line;
    }
    int cut = 0;
    // One character more: a sentence that ends at the limit is not cut by it.
    for (var sentence : Sentences.of(line.substring(0, limit + 1))) {
      cut = sentence.end() <= limit ? sentence.end() : cut;
    }
    return cut > limit / 2 ? line.substring(0, cut) : oneLine(line, limit);
  }

  /// Without the first half of a surrogate pair at its end.
  private static String whole(String text, int end) {
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
  }

  private static boolean isClean(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // Letters beyond this range are plain too, but rare enough to take the slow way.
      if (c < ' ' || (c > '~' && !isPlainLatin(c)) || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return text.isEmpty() || before != ' ';
  }

  private static boolean isPlainLatin(char c) {
    return (c > 0xA0 && c < 0x600 && c != 0xAD) || (c >= 0x2010 && c <= 0x2027);
  }

  private static String clean(String text) {
    var clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          if (isBlank(c)) {
            if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
              clean.append(' ');
            }
          } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            clean.append('\uFFFD');
          } else if (!isUnseen(c)) {
            clean.appendCodePoint(c);
          }
        });
    int end = clean.length();
    return clean.substring(0, end > 0 && clean.charAt(end - 1) == ' ' ? end - 1 : end);
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  /// Controls, the marks that turn the direction of writing, blanks without width, tags and code
  /// points that are no characters. Joiners stay: scripts and emoji are written with them.
  private static boolean isUnseen(int c) {
    boolean isJoiner = c == 0x200C || c == 0x200D;
    return switch (Character.getType(c)) {
      case Character.CONTROL -> true;
      case Character.FORMAT -> !isJoiner;
      case Character.UNASSIGNED -> (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
      default -> false;
    };
  }
}
