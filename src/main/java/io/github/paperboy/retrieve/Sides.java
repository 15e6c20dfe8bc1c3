package io.github.paperboy.retrieve;

import io.github.paperboy.paper.PaperId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Brings what was found for each side of a comparison into one list. Pure.
final class Sides {
  private Sides() {}

  /// The best of every side in the order of the sides, then the second of every side and so on. A
  /// paper that two sides found stays with the one whose turn came first; the other takes its next.
  static List<Pick> alternate(List<List<Pick>> sides) {
    List<Pick> merged = new ArrayList<>();
    Set<PaperId> taken = new HashSet<>();
    int[] next = new int[sides.size()];
    for (boolean more = true; more; ) {
      more = false;
      for (int side = 0; side < sides.size(); side++) {
        var papers = sides.get(side);
        while (next[side] < papers.size() && !taken.add(papers.get(next[side]).id())) {
          next[side]++;
        }
        if (next[side] < papers.size()) {
          merged.add(papers.get(next[side]++));
          more = true;
        }
      }
    }
    return merged;
  }
}
