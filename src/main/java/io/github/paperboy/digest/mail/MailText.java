package io.github.paperboy.digest.mail;

import io.github.paperboy.digest.Digest;
import io.github.paperboy.digest.DigestText;
import java.util.ArrayList;
import java.util.List;

/// Letters as plain text, wrapped for programs that do not. Pure.
final class MailText {
  private static final int WIDTH = 72;

  private MailText() {}

  /// @param foot what stands below the papers
  static String of(Digest digest, List<String> foot) {
    List<String> lines = new ArrayList<>(DigestText.lines(digest));
    lines.add(1, "");
    lines.add("");
    // Mail programs take this for the beginning of a signature and show it in grey.
    lines.add("-- ");
    lines.addAll(foot);
    return of(lines);
  }

  /// @param lines each wrapped with its own indentation
  static String of(List<String> lines) {
    var text = new StringBuilder();
    lines.forEach(line -> wrap(line, text));
    return text.toString();
  }

  private static void wrap(String line, StringBuilder text) {
    var words = line.stripLeading();
    var indent = " ".repeat(line.length() - words.length());
    int column = 0;
    for (var word : words.split(" ", -1)) {
      if (column == 0) {
        text.append(indent);
        column = indent.length();
      } else if (column + 1 + word.length() > WIDTH && !word.isEmpty()) {
        text.append('\n').append(indent);
        column = indent.length();
      } else {
        text.append(' ');
        column++;
      }
      text.append(word);
      column += word.length();
    }
    text.append('\n');
  }
}
