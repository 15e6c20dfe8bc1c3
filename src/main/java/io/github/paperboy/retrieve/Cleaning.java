package io.github.paperboy.retrieve;

import java.text.Normalizer;

/// Makes plain text of what a person sent: caps its length, drops what cannot be searched for
/// (control and invisible characters, emoji, mentions, markup) and writes quotes and dashes in one
/// way. Line breaks stay, as they end sentences.
final class Cleaning {
  /// Characters read of a question; what follows is not looked at.
  static final int MAX_READ = 4_000;

  private static final int LONGEST_TAG = 60;

  private final StringBuilder clean = new StringBuilder();

  private Cleaning() {}

  static String clean(String raw) {
    var head = raw.length() > MAX_READ ? raw.substring(0, MAX_READ) : raw;
    var cleaning = new Cleaning();
    cleaning.copy(composed(head));
    return squeeze(cleaning.clean).strip();
  }

  /// Full-width letters, ligatures and the like in their common form.
  private static String composed(String text) {
    boolean ascii = text.chars().allMatch(c -> c < 128);
    return ascii ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  private void copy(String text) {
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int skipped = skip(text, at, c);
      if (skipped > 0) {
        at += skipped;
      } else {
        put(c);
        at += Character.charCount(c);
      }
    }
  }

  /// How many characters of markup start here.
  private int skip(String text, int at, int c) {
    return switch (c) {
      case '<' -> tag(text, at);
      case '@' -> mention(text, at);
      case '`' -> 1;
      case '*', '_', '~', '|' -> marks(text, at, c);
      case '#', '>' -> lineStart() ? 1 : 0;
      default -> 0;
    };
  }

  private int tag(String text, int at) {
    int close = text.indexOf('>', at);
    if (close < 0 || close - at > LONGEST_TAG || at + 1 == close) {
      return 0;
    }
    char next = text.charAt(at + 1);
    if (!Character.isLetter(next) && "/@#!:|?".indexOf(next) < 0) {
      return 0;
    }
    boolean address = text.startsWith("http", at + 1);
    if (address) {
      return 1;
    }
    boolean mention = "@#:".indexOf(next) >= 0;
    clean.append(mention ? ' ' : '\n');
    return close - at + 1;
  }

  private static int mention(String text, int at) {
    for (String group : new String[] {"@here", "@everyone"}) {
      if (text.regionMatches(true, at, group, 0, group.length())) {
        return group.length();
      }
    }
    return 1;
  }

  /// Bold, underlined, struck or hidden text; a single mark only where it opens a word, so that
  /// `Diff-Instruct*` and `L_2` keep theirs.
  private int marks(String text, int at, int mark) {
    if (at + 1 < text.length() && text.charAt(at + 1) == mark) {
      return 2;
    }
    boolean opens = clean.isEmpty() || Character.isWhitespace(clean.charAt(clean.length() - 1));
    return opens ? 1 : 0;
  }

  private boolean lineStart() {
    return clean.isEmpty() || clean.charAt(clean.length() - 1) == '\n';
  }

  private void put(int c) {
    switch (c) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u00B4' -> clean.append('\'');
      case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '\u2033' -> clean.append('"');
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> clean.append('-');
      case '\u2014', '\u2015' -> clean.append(" - ");
      case '\n', '\r', '\u2028', '\u2029' -> clean.append('\n');
      default -> putOther(c);
    }
  }

  private void putOther(int c) {
    switch (Character.getType(c)) {
      case Character.FORMAT, Character.SURROGATE, Character.ENCLOSING_MARK -> {}
      case Character.CONTROL,
          Character.SPACE_SEPARATOR,
          Character.OTHER_SYMBOL,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          clean.append(' ');
      case Character.MODIFIER_SYMBOL -> clean.appendCodePoint(c < 128 ? c : ' ');
      case Character.NON_SPACING_MARK -> {
        if (c < 0xFE00 || c > 0xFE0F) {
          clean.appendCodePoint(c);
        }
      }
      default -> clean.appendCodePoint(c);
    }
  }

  private static String squeeze(CharSequence text) {
    var out = new StringBuilder(text.length());
    char last = '\n';
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (!Character.isWhitespace(c)) {
        out.append(c);
      } else if (!Character.isWhitespace(last)) {
        out.append(c == '\n' ? c : ' ');
      } else if (c == '\n' && !out.isEmpty()) {
        out.setCharAt(out.length() - 1, '\n');
      }
      last = c;
    }
    return out.toString();
  }
}
