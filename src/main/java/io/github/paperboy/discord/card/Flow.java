package io.github.paperboy.discord.card;

import java.util.ArrayList;
import java.util.List;

/// Cuts long text into parts that fit, at the best border there is: between lines, else between
/// sentences, else between words. A link or an escape is never cut. Pure.
public final class Flow {
  private Flow() {}

  /// @param text markdown
  /// @param most characters of a part, from 100
  /// @return not empty, none blank unless the text is
  public static List<String> parts(String text, int most) {
    List<String> parts = new ArrayList<>();
    var rest = text.strip();
    while (rest.length() > most) {
      int border = border(rest, most);
      parts.add(rest.substring(0, border).stripTrailing());
      rest = rest.substring(border).stripLeading();
    }
    if (!rest.isEmpty() || parts.isEmpty()) {
      parts.add(rest);
    }
    return parts;
  }

  private static int border(String text, int most) {
    int least = most / 2;
    int line = text.lastIndexOf('\n', most);
    if (line >= least) {
      return line;
    }
    for (int at = most - 1; at >= least; at--) {
      boolean ends = ".!?。！？".indexOf(text.charAt(at)) >= 0;
      if (ends && Character.isWhitespace(text.charAt(at + 1)) && !inLink(text, at)) {
        return at + 1;
      }
    }
    for (int at = most; at >= least; at--) {
      if (Character.isWhitespace(text.charAt(at)) && !inLink(text, at)) {
        return at;
      }
    }
    return whole(text, most);
  }

  /// The last place from which on neither a character nor an escape is cut.
  private static int whole(String text, int most) {
    if (Character.isHighSurrogate(text.charAt(most - 1))) {
      return most - 1;
    }
    int escapes = 0;
    while (escapes < most && text.charAt(most - 1 - escapes) == '\\') {
      escapes++;
    }
    return escapes % 2 == 0 ? most : most - 1;
  }

  /// Whether a place lies between `[` and `)` of a link.
  private static boolean inLink(String text, int at) {
    int address = text.indexOf(')', at);
    int middle = text.indexOf("](", at);
    if (address < 0) {
      return false;
    }
    if (middle >= 0 && middle < address) {
      int open = unescaped(text, at);
      return open >= 0;
    }
    int before = text.lastIndexOf("](", at);
    return before >= 0 && text.indexOf(')', before) >= at;
  }

  /// The last opening bracket before a place that is not closed before it.
  private static int unescaped(String text, int at) {
    for (int i = at; i >= 0; i--) {
      boolean escaped = i > 0 && text.charAt(i - 1) == '\\';
      if (text.charAt(i) == ']' && !escaped) {
        return -1;
      }
      if (text.charAt(i) == '[' && !escaped) {
        return i;
      }
    }
    return -1;
  }
}
