package io.github.paperboy.index;

/// The reading half of an index. Any number of threads, each on a view of its own that does not
/// change under it. Failures to read are [java.io.UncheckedIOException]s.
public interface SearchableIndex extends AutoCloseable {
  /// The current state, to be closed after use.
  IndexView view();

  /// Makes the writes so far visible to views taken from now on: those of this index's own writer,
  /// or what another process has committed. Takes milliseconds; call it in the background, not
  /// while a question waits.
  ///
  /// @throws IllegalStateException if another process has rebuilt the index for other embeddings;
  ///   the views of before stay right, open the index again for new ones
  void refresh();

  @Override
  void close();
}
