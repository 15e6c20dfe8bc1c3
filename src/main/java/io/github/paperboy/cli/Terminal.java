package io.github.paperboy.cli;

import java.util.Map;

/// What the launcher found out about the streams of this process, and so how text is shown.
///
/// @param width columns for text, 40 to 120
/// @param colour whether results may hold colours
/// @param progress whether messages go to a person who watches, so that a progress bar makes sense
record Terminal(int width, boolean colour, boolean progress) {
  static final Terminal NONE = new Terminal(100, false, false);

  private static final int LEAST = 40;

  /// Wider lines are hard to read.
  private static final int MOST = 120;

  /// @param environment for `NO_COLOR` (see no-color.org), `TERM` and `COLUMNS`
  /// @param terminals which of the streams 1 and 2 are terminals, such as `12`, `1` or nothing
  /// @param columns what the terminal says it has, or nothing
  static Terminal of(Map<String, String> environment, String terminals, String columns) {
    var colourless =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    var asked = environment.getOrDefault("COLUMNS", columns);
    return new Terminal(
        width(asked.isEmpty() ? columns : asked),
        terminals.contains("1") && !colourless,
        terminals.contains("2"));
  }

  private static int width(String columns) {
    if (!columns.matches("[1-9]\\d{0,4}")) {
      return NONE.width;
    }
    return Math.clamp(Integer.parseInt(columns), LEAST, MOST);
  }

  String bold(String text) {
    return sgr("1", text);
  }

  String dim(String text) {
    return sgr("2", text);
  }

  String link(String text) {
    return sgr("36", text);
  }

  private String sgr(String code, String text) {
    return colour && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
