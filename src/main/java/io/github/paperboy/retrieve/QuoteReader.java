package io.github.paperboy.retrieve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads titles that are quoted or announced: `"Attention Is All You Need"`, `the paper called
/// InstructBrush`. Other quoted words stay in the topic, but no reader after this one looks into
/// them.
final class QuoteReader {
  private static final List<Template> ANNOUNCED =
      Template.table(
          """
          the? paper|article|preprint|work called|titled|entitled|named
          the? paper|article|preprint with the? title
          the? paper|article|preprint
          title
          titled
          """);
  private static final Set<String> SMALL =
      WordSet.of(
          """
          a an the of for and in on to with via is by from at as
          """);
  private static final int MAX_TITLE = 40;

  private final Words words;
  private final List<Found> found = new ArrayList<>();

  private QuoteReader(Words words) {
    this.words = words;
  }

  static List<Found> read(Words words) {
    var reader = new QuoteReader(words);
    reader.quotes('"');
    reader.quotes('\'');
    if (reader.found.isEmpty()) {
      reader.announced();
    }
    return List.copyOf(reader.found);
  }

  private void quotes(char mark) {
    var text = words.text();
    int open = opening(text, mark, 0);
    while (open >= 0) {
      int close = closing(text, mark, open + 1);
      if (close < 0) {
        return;
      }
      add(open, close);
      open = opening(text, mark, close + 1);
    }
  }

  private static int opening(String text, char mark, int from) {
    int at = text.indexOf(mark, from);
    while (at > 0 && mark == '\'' && Character.isLetterOrDigit(text.charAt(at - 1))) {
      at = text.indexOf(mark, at + 1);
    }
    return at;
  }

  private static int closing(String text, char mark, int from) {
    int at = text.indexOf(mark, from);
    while (at >= 0
        && mark == '\''
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at + 1))) {
      at = text.indexOf(mark, at + 1);
    }
    return at;
  }

  private void add(int open, int close) {
    int first = 0;
    while (first < words.size() && words.word(first).start() < open) {
      first++;
    }
    int end = first;
    while (end < words.size() && words.word(end).start() < close) {
      end++;
    }
    if (first < end && end - first <= MAX_TITLE) {
      found.add(quoted(first, end, words.text().substring(open + 1, close).strip()));
    }
  }

  private Found quoted(int first, int end, String text) {
    int from = announcement(first);
    boolean whole = first == 0 && end == words.size();
    if (from < first || whole || titled(first, end)) {
      return new Found(
          Understood.Kind.PAPER, from, end, new Condition.Title(text), "titled " + text);
    }
    return new Found(null, first, end, new Condition.Kept(), "");
  }

  /// Where `the paper called` before a title starts.
  private int announcement(int title) {
    for (int first = Math.max(0, title - 5); first < title; first++) {
      if (Template.longest(ANNOUNCED, words, first) == title) {
        return first;
      }
    }
    return title;
  }

  /// Whether words are written as a title is: most of them with a capital.
  private boolean titled(int first, int end) {
    int capitals = 0;
    int counted = 0;
    for (int at = first; at < end; at++) {
      if (!SMALL.contains(words.key(at))) {
        counted++;
        capitals += words.capital(at) ? 1 : 0;
      }
    }
    return counted > 1 && capitals * 3 >= counted * 2;
  }

  private void announced() {
    for (int at = 0; at < words.size(); at++) {
      int title = Template.longest(ANNOUNCED.subList(0, 2), words, at);
      if (title > 0 && words.has(title)) {
        int end = clauseEnd(title);
        found.add(
            new Found(
                Understood.Kind.PAPER,
                at,
                end,
                new Condition.Title(words.slice(title, end)),
                "titled " + words.slice(title, end)));
        return;
      }
    }
  }

  private int clauseEnd(int first) {
    int end = first + 1;
    while (end < words.size()
        && words.gap(end) != Word.Gap.BREAK
        && words.gap(end) != Word.Gap.COMMA) {
      end++;
    }
    return end;
  }
}
