package io.github.paperboy.watch;

import io.github.paperboy.digest.NewPapers.Near;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was found for one watch so far. Used by one thread.
final class Finding {
  private static final int MOST_HAPPENINGS = 10;
  private static final Comparator<Near> BEST =
      Comparator.comparingDouble(Near::relevance)
          .reversed()
          .thenComparing(near -> near.paper().id());

  private final int kept;
  private final List<Near> best = new ArrayList<>();
  private final Map<String, Difference.Happening> happenings = new LinkedHashMap<>();
  private int papers;

  /// @param kept how many papers are kept, the best; the others are counted
  Finding(int kept) {
    this.kept = kept;
  }

  void add(List<Near> near) {
    papers += near.size();
    best.addAll(near);
    best.sort(BEST);
    if (best.size() > kept) {
      best.subList(kept, best.size()).clear();
    }
  }

  /// Keeps the last of one kind for a paper: who hears of version 3 need not hear of version 2.
  void add(Difference.Happening happening) {
    var key = happening.kind() + " " + happening.paper().paper();
    if (happenings.size() < MOST_HAPPENINGS || happenings.containsKey(key)) {
      happenings.put(key, happening);
    }
  }

  boolean isEmpty() {
    return papers == 0 && happenings.isEmpty();
  }

  int papers() {
    return papers;
  }

  List<Near> best() {
    return List.copyOf(best);
  }

  List<Difference.Happening> happenings() {
    return List.copyOf(happenings.values());
  }
}
