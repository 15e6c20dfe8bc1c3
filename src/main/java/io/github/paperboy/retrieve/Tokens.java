package io.github.paperboy.retrieve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts a text into words. Signs inside a name belong to it (`GPT-4`, `cs.CL`, `C++`,
/// `Diff-Instruct*`); a web address is one word; `May-July` and `mid-2024` are two.
final class Tokens {
  private static final String INSIDE = "-._'+:%@&";
  private static final String AT_END = "+*%";
  private static final String BREAKS = ".?!:;()[]{}\"\n|";
  private static final Set<String> ABBREVIATIONS =
      Set.of("vs", "v.s", "e.g", "i.e", "al", "approx");
  private static final List<String> SCHEMES =
      List.of("http://", "https://", "www.", "arxiv:", "acl:", "title:", "doi:");

  private final String text;
  private final List<Word> words = new ArrayList<>();
  private int gapFrom;

  private Tokens(String text) {
    this.text = text;
  }

  static List<Word> of(String text) {
    var tokens = new Tokens(text);
    int at = 0;
    while (at < text.length()) {
      if (starts(text.charAt(at))) {
        int end = tokens.end(at);
        tokens.add(at, end);
        at = end;
      } else {
        at++;
      }
    }
    return List.copyOf(tokens.words);
  }

  private static boolean starts(char c) {
    return Character.isLetterOrDigit(c) || c == '&' || Character.isSurrogate(c);
  }

  private int end(int start) {
    if (text.charAt(start) == '&') {
      return start + 1;
    }
    if (SCHEMES.stream()
        .anyMatch(scheme -> text.regionMatches(true, start, scheme, 0, scheme.length()))) {
      return addressEnd(start);
    }
    int at = start;
    while (at < text.length() && (letter(at) || continues(start, at))) {
      at++;
    }
    return at;
  }

  private int addressEnd(int start) {
    int at = start;
    while (at < text.length()
        && !Character.isWhitespace(text.charAt(at))
        && "()<>\"".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    while (at > start + 1 && ".,;:!?'".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  private boolean letter(int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private boolean continues(int start, int at) {
    char c = text.charAt(at);
    if (AT_END.indexOf(c) >= 0) {
      return true;
    }
    boolean followed = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    if (c == '/') {
      return followed && path(start, at);
    }
    return c != ':' && followed && INSIDE.indexOf(c) >= 0;
  }

  /// Whether a slash is part of an address, an old arXiv id or a date; not that of `and/or`.
  private boolean path(int start, int at) {
    boolean dotted = text.substring(start, at).indexOf('.') >= 0;
    return dotted || Character.isDigit(text.charAt(at + 1));
  }

  private void add(int start, int end) {
    String key = text.substring(start, end).toLowerCase(Locale.ROOT);
    boolean possessive = key.length() > 2 && key.endsWith("'s");
    if (possessive) {
      key = key.substring(0, key.length() - 2);
    }
    int dash = key.indexOf('-');
    if (dash > 0 && DateWords.splits(key.substring(0, dash), key.substring(dash + 1))) {
      put(new Word(key.substring(0, dash), start, start + dash, gap(start), false));
      put(new Word(key.substring(dash + 1), start + dash + 1, end, Word.Gap.DASH, possessive));
      return;
    }
    put(new Word(key, start, end, gap(start), possessive));
  }

  private void put(Word word) {
    words.add(word);
    gapFrom = word.end();
  }

  /// Whether a full stop only cuts a word short: `Sept. 2024`, `vs.`
  private boolean abbreviated(int next) {
    var before = words.isEmpty() ? "" : words.getLast().key();
    boolean number = Character.isDigit(text.charAt(next));
    boolean month = DateWords.month(before) > 0 && !DateWords.plainMonth(before);
    return (number && month) || ABBREVIATIONS.contains(before);
  }

  private Word.Gap gap(int until) {
    var gap = Word.Gap.SPACE;
    for (int at = gapFrom; at < until; at++) {
      char c = text.charAt(at);
      if (c == '.' && abbreviated(until)) {
        continue;
      }
      if (BREAKS.indexOf(c) >= 0) {
        return Word.Gap.BREAK;
      }
      if (c == ',') {
        gap = Word.Gap.COMMA;
      } else if (c == '-' && gap == Word.Gap.SPACE) {
        gap = Word.Gap.DASH;
      }
    }
    return gap;
  }
}
