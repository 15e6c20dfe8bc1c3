package io.github.paperboy.embed;

import java.util.ArrayList;
import java.util.List;

/// One forward pass over part of a text, and the sentences whose vectors come out of it.
///
/// @param from first piece
/// @param to after the last piece
/// @param sentences which of the text's sentences, by their position in the list given
record Window(int from, int to, List<Integer> sentences) {
  /// A stretch of pieces.
  record Range(int from, int to) {}

  /// Covers the beginning of a text and all its sentences with as few windows as can be without
  /// cutting a sentence in two. A sentence longer than a window is read as far as one goes.
  ///
  /// @param size pieces of the text
  /// @param limit pieces of a window
  /// @param sentences in the order of the text; empty ones are in no window
  /// @return the first window begins with the text
  static List<Window> cover(int size, int limit, List<Range> sentences) {
    List<Window> windows = new ArrayList<>();
    var from = 0;
    var next = 0;
    do {
      var to = Math.min(size, from + limit);
      List<Integer> covered = new ArrayList<>();
      for (; next < sentences.size() && fits(sentences.get(next), from, to); next++) {
        if (sentences.get(next).to() > sentences.get(next).from()) {
          covered.add(next);
        }
      }
      windows.add(new Window(from, to, covered));
      from = next < sentences.size() ? sentences.get(next).from() : size;
    } while (next < sentences.size());
    return windows;
  }

  private static boolean fits(Range sentence, int from, int to) {
    return sentence.from() == sentence.to()
        || sentence.from() == from
        || (sentence.from() >= from && sentence.to() <= to);
  }
}
