package io.github.paperboy.digest;

import io.github.paperboy.index.SearchableIndex;
import io.github.paperboy.paper.Paper;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads new papers with their vectors, and keeps the last ranges for a moment, because the
/// subscriptions of one hour ask for the same. Safe for several threads.
final class FreshPaperReader {
  private static final Duration KEPT = Duration.ofMinutes(2);
  private static final int MOST_KEPT = 20_000;

  private final Arrivals arrivals;
  private final SearchableIndex index;
  private final InstantSource clock;
  private final Map<Range, Kept> kept = new LinkedHashMap<>();

  FreshPaperReader(Arrivals arrivals, SearchableIndex index, InstantSource clock) {
    this.arrivals = arrivals;
    this.index = index;
    this.clock = clock;
  }

  /// A stretch of arrivals.
  ///
  /// @param after number of the arrival before the first
  /// @param through number of the last
  /// @param limit at most so many, the latest
  record Range(long after, long through, int limit) {}

  private record Kept(FreshPapers papers, Instant since) {}

  synchronized FreshPapers read(Range range) {
    var now = clock.instant();
    kept.values().removeIf(each -> !fresh(each, now));
    var found = kept.get(range);
    if (found != null) {
      return found.papers;
    }
    var papers = withVectors(index, arrivals.between(range.after, range.through, range.limit));
    kept.put(range, new Kept(papers, now));
    while (kept.size() > 1 && sizes() > MOST_KEPT) {
      kept.remove(kept.keySet().iterator().next());
    }
    return papers;
  }

  private static boolean fresh(Kept kept, Instant now) {
    var age = Duration.between(kept.since, now);
    return !age.isNegative() && age.compareTo(KEPT) < 0;
  }

  private int sizes() {
    return kept.values().stream().mapToInt(each -> each.papers.papers().size()).sum();
  }

  /// Some papers with the vectors that an index has of them.
  static FreshPapers withVectors(SearchableIndex index, List<Paper> papers) {
    var ids = papers.stream().map(Paper::id).toList();
    try (var view = index.view()) {
      var statics = view.staticVectors(ids);
      var encodings = view.encodings(ids);
      return FreshPapers.of(
          papers.stream()
              .map(
                  paper -> FreshPaper.of(paper, statics.get(paper.id()), encodings.get(paper.id())))
              .toList());
    }
  }
}
