package io.github.paperboy.source.arxiv;

/// Notices that the pages of a harvest go round, however many there are, with one of them in memory
/// (Brent's way of [finding a cycle](https://en.wikipedia.org/wiki/Cycle_detection)): each page is
/// compared with one that came before, which is replaced after 1, 2, 4, 8, … pages. What goes round
/// is noticed within three times as many pages as came until it did. For one thread.
final class PageLoop {
  private String mark;
  private long since;
  private long replacedAfter = 1;

  /// @param first token of the page that is asked for first
  PageLoop(String first) {
    mark = first;
  }

  /// @param token of the page after
  /// @return whether the pages go round
  boolean closes(String token) {
    if (token.equals(mark)) {
      return true;
    }
    since++;
    if (since == replacedAfter) {
      mark = token;
      since = 0;
      replacedAfter *= 2;
    }
    return false;
  }
}
