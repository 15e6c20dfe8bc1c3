package io.github.paperboy.paper;

/// Small questions about characters of a text, for [Sentences]. A no-break space counts as blank.
final class Characters {
  private Characters() {}

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /// The offset of the first character from `from` on that is not blank.
  static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /// The offset after the last character before `to` that is not blank.
  static int dropBlanks(String text, int to) {
    int at = to;
    while (at > 0 && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /// The letters and digits from `from` on.
  static String word(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at);
  }

  /// What stands before `to`, back to a blank, a bracket, a quote or a separating mark.
  static String token(String text, int to) {
    int at = to;
    while (at > 0
        && !isBlank(text.charAt(at - 1))
        && "([{\"“‘~,;:".indexOf(text.charAt(at - 1)) < 0) {
      at--;
    }
    return text.substring(at, to);
  }
}
