package io.github.paperboy.cli;

/// Makes text from outside harmless on a terminal: titles and abstracts may hold escape sequences,
/// line breaks or marks that turn the direction of writing. Pure.
final class PlainText {
  private PlainText() {}

  /// The text as one line: every control character, line separator, direction override and broken
  /// surrogate becomes a blank, and runs of blanks become one.
  static String line(String text) {
    var line = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(line, c));
    return line.toString().strip();
  }

  private static void append(StringBuilder line, int codePoint) {
    if (!isBlank(codePoint)) {
      line.appendCodePoint(codePoint);
    } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
      line.append(' ');
    }
  }

  private static boolean isBlank(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR,
          Character.SURROGATE ->
          true;
      case Character.FORMAT -> isDirection(codePoint);
      default -> false;
    };
  }

  /// The format characters that reorder what follows; others, such as joiners in emoji, are kept.
  private static boolean isDirection(int codePoint) {
    return (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069)
        || codePoint == 0x200E
        || codePoint == 0x200F;
  }
}
