package io.github.paperboy.ask.model;

import io.github.paperboy.ask.Statement.Block;
import io.github.paperboy.claim.Pointers;
import io.github.paperboy.paper.Sentences;
import io.github.paperboy.paper.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Splits what a model wrote into sentences and takes the citation marks out of them. A mark after
/// a full stop belongs to the sentence before it. Every bracket that looks like a citation goes,
/// whether it is a valid one or not: only code sets marks. Pure.
final class DraftReader {
  static final int MOST_SENTENCES = 40;

  static final String IDS = "\\^?e?\\d{1,6}(?:\\s*(?:[,;–-]|and|&)\\s*\\^?e?\\d{1,6}){0,20}";

  static final String NAMED =
      "(?:(?:papers?|abstracts?|evidence|sources?|documents?|refs?\\.?)\\s*:?\\s*)?";

  /// `[e1]`, `[e1, e2]`, also `[3]`, `(e4)`, `[Paper 2]` and `(5).`, which are not valid but must
  /// not be shown either.
  static final Pattern MARK =
      Pattern.compile(
          "(?i)\\s*(?:\\[\\s*("
              + NAMED
              + IDS
              + ")\\s*]|\\(\\s*("
              + NAMED
              + "e\\d{1,6}(?:\\s*(?:[,;–-]|and|&)\\s*e?\\d{1,6}){0,20})\\s*\\)"
              + "|\\(\\s*\\d{1,2}\\s*\\)(?=\\s*(?:[.,;!?]|$))|【[^】\\n]{0,40}】"
              + "|(?<=\\p{L}{3})[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3})");

  /// A full stop with a mark ends a sentence, whatever follows: nothing rides on its source.
  private static final Pattern MARKED_END =
      Pattern.compile("[.!?。](?:" + MARK + "){1,8}(?=\\s)|(?:" + MARK + "){1,8}\\s*[.!?。](?=\\s)");

  /// `e3` in any mark, `3` in square brackets unless it is a year.
  private static final Pattern ID =
      Pattern.compile("(?i)e(\\d{1,6})|(?<![\\p{L}\\d])(\\d{1,3})(?!\\d)");

  private static final Pattern RANGE = Pattern.compile("(?i)e?(\\d{1,3})\\s*[–-]\\s*e?(\\d{1,3})");
  private static final int WIDEST_RANGE = 9;

  private DraftReader() {}

  static List<Sentence> read(String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (var line : DraftLines.of(text)) {
      var block = line.block();
      for (var part : parts(line.text())) {
        readLine(part, block, sentences);
        block = Block.SENTENCE;
      }
    }
    return sentences.subList(0, Math.min(MOST_SENTENCES, sentences.size()));
  }

  private static String[] parts(String line) {
    return MARKED_END.matcher(SpokenMarks.placed(line)).replaceAll("$0\n").split("\n");
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
      var worded = SpokenMarks.worded(tidy(spans.get(i), text));
      cited.addAll(worded.papers());
      if (!cited.isEmpty() || !SmallTalk.is(worded.text())) {
        sentences.add(
            new Sentence(
                worded.text(),
                List.copyOf(cited),
                worded.papers(),
                i == 0 ? first : Block.SENTENCE));
      }
    }
  }

  /// The numbers that a mark names; of a range all, of a wide one the first ten and the last.
  static List<Integer> ids(String mark) {
    var ids = new LinkedHashSet<Integer>();
    RANGE
        .matcher(mark)
        .results()
        .forEach(range -> {
          int first = Integer.parseInt(range.group(1));
          int last = Math.min(Integer.parseInt(range.group(2)), first + WIDEST_RANGE);
          IntStream.rangeClosed(first, last).forEach(ids::add);
        });
    ID.matcher(mark)
        .results()
        .map(id -> Integer.valueOf(id.group(1) == null ? id.group(2) : id.group(1)))
        .forEach(ids::add);
    return List.copyOf(ids);
  }

  private static String tidy(Span span, String text) {
    var tidied = span.of(text).replaceAll("\\s+([.,;:!?])", "$1").replaceAll("\\s+", " ").strip();
    return Pointers.without(tidied); // no model has seen more than the abstract
  }
}
