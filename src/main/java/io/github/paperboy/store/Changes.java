package io.github.paperboy.store;

import io.github.paperboy.paper.Paper;
import java.util.List;

/// Papers that changed after some point.
///
/// @param papers as they are now, in the order of their last change
/// @param through the number of the last of these changes; ask for what comes after it next
public record Changes(List<Paper> papers, long through) {
  public Changes {
    papers = List.copyOf(papers);
  }
}
