package io.github.paperboy.ask.model;

import io.github.paperboy.claim.Verdict;
import io.github.paperboy.paper.Paper;

/// Tells what a paper says of a claim; [io.github.paperboy.claim.ClaimCheck] is one. Called by any
/// number of threads.
public interface Support {
  /// @param claim one sentence, any text
  Verdict check(String claim, Paper paper);

  /// Gets ready for claims on this paper, if that takes time.
  default void read(Paper paper) {}
}
