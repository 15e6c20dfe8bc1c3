package io.github.paperboy.cli;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines of a terminal's width. Pure.
final class Wrapping {
  private Wrapping() {}

  /// The lines of a text, broken at blanks; a word longer than a line has one of its own, so that
  /// an address can still be opened.
  ///
  /// @param text one line, without control characters
  /// @param width columns of a line, from 1
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    var line = new StringBuilder();
    int columns = 0;
    for (var word : text.split(" ")) {
      int more = columns(word);
      if (columns > 0 && columns + 1 + more > width) {
        lines.add(line.toString());
        line.setLength(0);
        columns = 0;
      }
      if (columns > 0) {
        line.append(' ');
        columns++;
      }
      line.append(word);
      columns += more;
    }
    lines.add(line.toString());
    return lines;
  }

  /// A text cut to so many columns, with an ellipsis where something was cut.
  static String cut(String text, int width) {
    if (columns(text) <= width) {
      return text;
    }
    var cut = new StringBuilder();
    int columns = 0;
    for (int c : text.codePoints().toArray()) {
      columns += columns(c);
      if (columns > width - 1) {
        break;
      }
      cut.appendCodePoint(c);
    }
    return cut.toString().stripTrailing() + "…";
  }

  static int columns(String text) {
    return text.codePoints().map(Wrapping::columns).sum();
  }

  /// 0 for marks that sit on the letter before, 2 for East Asian letters and emoji, else 1.
  private static int columns(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }
}
