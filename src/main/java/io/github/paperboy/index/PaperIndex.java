package io.github.paperboy.index;

import io.github.paperboy.paper.PaperId;
import java.util.Collection;
import java.util.List;

/// Finds papers by words, by meaning and by facts, and takes new ones. One process writes at a
/// time, with any number of threads. Writes become visible with [#refresh()] and survive a crash
/// with [#commit()]. Failures to write are [java.io.UncheckedIOException]s; after one the index
/// opens again with what was committed last.
public interface PaperIndex extends SearchableIndex {
  /// Adds papers, or replaces those whose id is there already; of equal ids in one list the last
  /// one stays. A paper also replaces those that stand under its former ids, and is found by them.
  ///
  /// @throws IllegalArgumentException if a vector does not have its space's dimension or is not
  ///   finite; names the paper
  void upsert(List<IndexEntry> entries);

  /// Removes papers; ids that are not there are ignored.
  void delete(Collection<PaperId> ids);

  /// Makes all earlier writes durable. What was committed opens again after a crash.
  void commit();

  /// Gives back the room of what was replaced or removed, if it is much, and brings together what
  /// many writes left in many pieces: searches are faster then. Worth its time after a large
  /// import; does not change what is found, and is visible and durable as other writes are.
  void compact();
}
