package io.github.paperboy.ask.model;

import io.github.paperboy.ask.Statement.Block;
import io.github.paperboy.paper.Sentences;
import io.github.paperboy.paper.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Splits what a model wrote into sentences and takes the citation marks out of them. A mark after
/// a full stop belongs to the sentence before it. Every bracket that looks like a citation goes,
/// whether it is a valid one or not: only code sets marks. Pure.
final class DraftReader {
  static final int MOST_SENTENCES = 40;

  /// `[e1]`, `[e1, e2]`, also `[3]` and `(e4)`, which are not valid but must not be shown either.
  static final Pattern MARK =
      Pattern.compile(
          "(?i)\\s*(?:\\[\\s*(e?\\d{1,6}(?:\\s*(?:[,;–-]|and)\\s*e?\\d{1,6}){0,20})\\s*]"
              + "|\\(\\s*(e\\d{1,6}(?:\\s*(?:[,;–-]|and)\\s*e?\\d{1,6}){0,20})\\s*\\)"
              + "|【[^】\\n]{0,40}】)");

  /// A full stop with a mark ends a sentence, whatever follows: nothing rides on its source.
  private static final Pattern MARKED_END =
      Pattern.compile("[.!?。](?:" + MARK + "){1,8}(?=\\s)|(?:" + MARK + "){1,8}\\s*[.!?。](?=\\s)");

  private static final Pattern ID = Pattern.compile("(?i)e(\\d{1,6})");
  private static final Pattern RANGE = Pattern.compile("(?i)e?\\d+\\s*[–-]\\s*e?\\d+");
  private static final Pattern ITEM = Pattern.compile("^(?:[-*•–]|\\d{1,2}[.)])\\s+");

  private DraftReader() {}

  static List<Sentence> read(String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (var line : text.split("\n")) {
      var item = ITEM.matcher(line.strip());
      boolean listed = item.lookingAt();
      var rest = listed ? line.strip().substring(item.end()) : line;
      var block = listed ? Block.ITEM : Block.SENTENCE;
      for (var part : MARKED_END.matcher(rest).replaceAll("$0\n").split("\n")) {
        readLine(part, block, sentences);
        block = Block.SENTENCE;
      }
    }
    return sentences.subList(0, Math.min(MOST_SENTENCES, sentences.size()));
  }

  private static void readLine(String line, Block first, List<Sentence> sentences) {
    var plain = new StringBuilder();
    var marks = new TreeMap<Integer, Set<Integer>>();
    var mark = MARK.matcher(line);
    int from = 0;
    while (mark.find()) {
      plain.append(line, from, mark.start());
      marks.computeIfAbsent(plain.length(), _ -> new LinkedHashSet<>()).addAll(ids(mark.group()));
      from = mark.end();
    }
    plain.append(line, from, line.length());
    var text = plain.toString();
    var spans = Sentences.of(text);
    for (int i = 0; i < spans.size(); i++) {
      int begin = i == 0 ? -1 : spans.get(i).start();
      int end = i + 1 < spans.size() ? spans.get(i + 1).start() : Integer.MAX_VALUE;
      var cited = new LinkedHashSet<Integer>();
      marks.subMap(begin, false, end, true).values().forEach(cited::addAll);
      sentences.add(
          new Sentence(
              tidy(spans.get(i), text), List.copyOf(cited), i == 0 ? first : Block.SENTENCE));
    }
  }

  /// The numbers that a mark names. A range names nothing: it may mean papers that nobody read.
  static List<Integer> ids(String mark) {
    if (RANGE.matcher(mark).find()) {
      return List.of();
    }
    return ID.matcher(mark).results().map(id -> Integer.valueOf(id.group(1))).toList();
  }

  private static String tidy(Span span, String text) {
    return span.of(text).replaceAll("\\s+([.,;:!?])", "$1").replaceAll("\\s+", " ").strip();
  }
}
