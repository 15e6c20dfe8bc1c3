package io.github.paperboy.paper;

import java.util.ArrayList;
import java.util.List;

/// Splits running English text, such as an abstract, into its sentences. Pure and quick: one pass,
/// no dictionary beyond a list of abbreviations. It does not alter the text and does not try to
/// repair it: a text without full stops is one sentence.
public final class Sentences {
  private Sentences() {}

  /// The sentences of a text in order. They do not overlap, begin and end with a character that is
  /// not white space, and leave out nothing but white space.
  ///
  /// @return no spans for a blank text
  public static List<Span> of(String text) {
    var spans = new ArrayList<Span>();
    var ends = new SentenceEnds(text);
    int start = Characters.skipBlanks(text, 0);
    for (int at = start; at < text.length(); ) {
      int end = ends.endAt(at, start);
      if (end < 0) {
        at++;
      } else {
        add(spans, new Span(start, end), text);
        start = Characters.skipBlanks(text, end);
        at = start;
      }
    }
    int end = Characters.dropBlanks(text, text.length());
    if (start < end) {
      add(spans, new Span(start, end), text);
    }
    return List.copyOf(spans);
  }

  /// A stray mark is no sentence: it stays with the one before it.
  private static void add(List<Span> spans, Span span, String text) {
    boolean stray = span.of(text).codePoints().noneMatch(Character::isLetterOrDigit);
    if (stray && !spans.isEmpty()) {
      span = new Span(spans.removeLast().start(), span.end());
    }
    spans.add(span);
  }
}
