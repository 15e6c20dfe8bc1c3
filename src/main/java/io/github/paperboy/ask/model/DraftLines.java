package io.github.paperboy.ask.model;

import io.github.paperboy.ask.Statement.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The lines of what a model wrote that may say something: items without their bullets, rows of
/// tables as items, without rules, headings of tables and the list of sources at the end. Pure.
final class DraftLines {
  private static final Pattern ITEM = Pattern.compile("^(?:[-*•–]|\\d{1,2}[.)])\\s+");
  private static final Pattern RULE = Pattern.compile("^\\|?[\\s:|-]*-[\\s:|-]*\\|?$");
  private static final Pattern SOURCES =
      Pattern.compile("(?i)^(?:references?|sources?|bibliography|citations?)\\s*:?$");
  private static final Pattern ABOUT_ITSELF =
      Pattern.compile("(?i)^(?:references?|sources?|citations?|confidence(?: level)?)\\s*:");
  private static final Pattern LABEL =
      Pattern.compile("(?i)^(?:(?:final |short )?answer|response)\\s*:\\s+");

  private DraftLines() {}

  /// One line.
  record Line(String text, Block block) {}

  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    var raw = text.split("\n");
    for (int i = 0; i < raw.length; i++) {
      var line = raw[i].strip();
      if (SOURCES.matcher(line).matches()) {
        return lines;
      }
      boolean heads =
          isRow(line) && i + 1 < raw.length && RULE.matcher(raw[i + 1].strip()).matches();
      if (!heads && !saysNothing(line)) {
        var read = isRow(line) ? row(line) : plain(line);
        lines.add(follows(lines) ? new Line(read.text(), Block.ITEM) : read);
      }
    }
    return lines;
  }

  private static boolean saysNothing(String line) {
    return RULE.matcher(line).matches()
        || ABOUT_ITSELF.matcher(line).find()
        || SmallTalk.isHeading(line);
  }

  /// What comes after a list would else be read as part of its last item.
  private static boolean follows(List<Line> lines) {
    return !lines.isEmpty() && lines.getLast().block() == Block.ITEM;
  }

  private static boolean isRow(String line) {
    return line.startsWith("|") && line.indexOf('|', 1) > 0;
  }

  /// `| KiteNet | steers | far |` as `KiteNet: steers; far`.
  private static Line row(String line) {
    var cells =
        Arrays.stream(line.split("\\|"))
            .map(String::strip)
            .filter(cell -> !cell.isEmpty())
            .toList();
    var rest = cells.stream().skip(1).collect(Collectors.joining("; "));
    var first = cells.isEmpty() ? "" : cells.getFirst();
    return new Line(rest.isEmpty() ? first : first + ": " + rest, Block.ITEM);
  }

  private static Line plain(String line) {
    var item = ITEM.matcher(line);
    return item.lookingAt()
        ? new Line(line.substring(item.end()), Block.ITEM)
        : new Line(LABEL.matcher(line).replaceFirst(""), Block.SENTENCE);
  }
}
