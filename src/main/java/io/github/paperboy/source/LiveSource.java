package io.github.paperboy.source;

/// A service that is asked again and again for what is new. Safe for several threads; what it opens
/// is for one.
public interface LiveSource {
  /// The name under which its position and its health are kept, such as `arxiv-rss`.
  String name();

  /// What is new since a start. Asks nothing yet. Its batches carry positions, so that a reading
  /// that is cut short goes on where it was.
  PaperSource open(Start start);
}
