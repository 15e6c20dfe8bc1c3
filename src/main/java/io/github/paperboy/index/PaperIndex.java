package io.github.paperboy.index;

import io.github.paperboy.paper.PaperId;
import java.util.Collection;
import java.util.List;

/// Finds papers by words, by meaning and by facts. One writer at a time; any number of readers,
/// each on a view of its own that does not change under it. Writes become visible with [#refresh()]
/// and survive a crash with [#commit()]. Failures to read or write are
/// [java.io.UncheckedIOException]s.
public interface PaperIndex extends AutoCloseable {
  /// Adds papers, or replaces those whose id is there already.
  void upsert(List<IndexEntry> entries);

  /// Removes papers; ids that are not there are ignored.
  void delete(Collection<PaperId> ids);

  /// Makes all earlier writes durable. What was committed opens again after a crash.
  void commit();

  /// Makes all earlier writes visible to views taken from now on.
  void refresh();

  /// The current state, to be closed after use.
  IndexView view();

  @Override
  void close();
}
