package io.github.paperboy.eval;

import io.github.paperboy.paper.PaperId;
import java.util.List;

/// A stage of retrieval, to be measured alone. The corpus that it ranks is its own.
public interface Ranker {
  /// The name shown in tables, such as `fused`.
  String stage();

  /// The best documents for a query, best first, without repetition.
  ///
  /// @param depth at most so many
  List<PaperId> rank(String query, int depth);
}
