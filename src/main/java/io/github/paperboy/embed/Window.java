package io.github.paperboy.embed;

import java.util.ArrayList;
import java.util.List;

/// A stretch of a text's wordpieces.
///
/// @param from first piece
/// @param to after the last piece
record Window(int from, int to) {
  /// Cuts a text into windows of about equal size, between sentences where that is possible. Equal
  /// windows give each token about the same context, which ranks better than full windows and a
  /// rest.
  ///
  /// @param size pieces of the text
  /// @param sentences the pieces at which sentences begin, ascending
  /// @param limit most pieces of a window
  /// @return at least one window, together all pieces in order
  static List<Window> balance(int size, int[] sentences, int limit) {
    List<Window> windows = new ArrayList<>();
    var wanted = (size + limit - 1) / limit;
    var target = size / Math.max(1, wanted) + 1;
    var from = 0;
    for (var segment : segments(size, sentences, limit)) {
      var length = segment.from - from;
      var full = segment.to - from > limit;
      var balanced = length + segment.size() / 2 >= target && windows.size() < wanted - 1;
      if (length > 0 && (full || balanced)) {
        windows.add(new Window(from, segment.from));
        from = segment.from;
      }
    }
    windows.add(new Window(from, size));
    return windows;
  }

  /// The sentences, those too long for a window in parts.
  private static List<Window> segments(int size, int[] sentences, int limit) {
    List<Window> segments = new ArrayList<>();
    var from = 0;
    for (var next = 0; next <= sentences.length; next++) {
      var end = next < sentences.length ? sentences[next] : size;
      for (; end - from > limit; from += limit) {
        segments.add(new Window(from, from + limit));
      }
      if (end > from) {
        segments.add(new Window(from, end));
        from = end;
      }
    }
    return segments;
  }

  int size() {
    return to - from;
  }
}
