package io.github.paperboy.cli;

import java.io.PrintWriter;

/// Where a command writes: results to one stream, messages to the other. Both are UTF-8.
///
/// @param out results
/// @param err messages
/// @param terminal how to show them
record Output(PrintWriter out, PrintWriter err, Terminal terminal) {
  /// Writes one line, however long, as for a report.
  void line(String text) {
    var indent = text.length() - text.stripLeading().length();
    out.println(" ".repeat(indent) + PlainText.line(text));
  }

  /// Writes a text wrapped to the terminal's width.
  ///
  /// @param indent blanks before each line
  void paragraph(String indent, String text) {
    hanging(indent, indent, text);
  }

  /// A paragraph whose first line begins differently.
  void hanging(String first, String rest, String text) {
    var start = first;
    for (var line : Wrapping.wrap(PlainText.line(text), terminal.width() - rest.length())) {
      out.println((start + line).stripTrailing());
      start = rest;
    }
  }

  /// One sentence to the person at the terminal.
  void say(String message) {
    err.println(PlainText.line(message));
    err.flush();
  }
}
