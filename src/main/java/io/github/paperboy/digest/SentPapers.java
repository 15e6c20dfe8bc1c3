package io.github.paperboy.digest;

import io.github.paperboy.paper.PaperId;
import io.github.paperboy.retrieve.DayRange;
import io.github.paperboy.store.StoredSignal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The papers that some subscriptions were sent. Safe for several threads.
///
/// @param sent their digests
public record SentPapers(SentDigests sent) {
  /// Digests of each subscription that are looked through, the latest.
  private static final int DIGESTS = 100;

  private static final int SIGNALS = 500;

  /// Those of some days' digests, the best liked first, then the most voted for; each once.
  public List<PaperId> of(List<Standing> subscriptions, DayRange range) {
    Map<PaperId, Integer> liked = new HashMap<>();
    Set<DigestItem> items = new HashSet<>();
    for (var standing : subscriptions) {
      var id = standing.subscription().id();
      sent.latest(id, DIGESTS).stream()
          .map(SentDigest::digest)
          .filter(digest -> range.contains(digest.day()))
          .map(Digest::items)
          .forEach(items::addAll);
      sent.store()
          .signals(id, SIGNALS)
          .forEach(signal ->
              liked.merge(new PaperId(signal.paper()), worth(signal.kind()), Integer::sum));
    }
    return items.stream()
        .sorted(
            Comparator.comparingInt((DigestItem item) -> -liked.getOrDefault(item.paper(), 0))
                .thenComparingInt(item -> item.upvotes() == null ? 0 : -item.upvotes())
                .thenComparing(DigestItem::paper))
        .map(DigestItem::paper)
        .distinct()
        .toList();
  }

  private static int worth(StoredSignal.Kind kind) {
    return switch (kind) {
      case LIKED, SAVED -> 1;
      case DISMISSED -> -1;
    };
  }
}
