package io.github.paperboy.index;

/// How papers are ordered when no words decide.
public enum Order {
  /// Latest date first; papers without a date last.
  NEWEST,
  /// Most comments first, then most upvotes, then newest.
  DISCUSSED
}
