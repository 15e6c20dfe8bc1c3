package io.github.paperboy.discord;

import io.github.paperboy.digest.Digest;
import io.github.paperboy.digest.DigestItem;
import io.github.paperboy.digest.SentDigest;
import io.github.paperboy.digest.SentDigests;
import io.github.paperboy.discord.card.CatchupCards.Range;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.store.StoredSignal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The papers of the digests that a person gets where they are.
final class DigestPapers {
  /// Digests of each subscription that are looked through, the latest.
  private static final int DIGESTS = 100;

  private static final int SIGNALS = 500;

  private final SentDigests sent;
  private final DigestRights rights;
  private final Desk desk;

  DigestPapers(SentDigests sent, DigestRights rights, Desk desk) {
    this.sent = sent;
    this.rights = rights;
    this.desk = desk;
  }

  /// Those of some days, the best liked first, then the most voted for.
  List<Paper> of(Incoming incoming, Range range, int limit) {
    Map<PaperId, Integer> liked = new HashMap<>();
    Set<DigestItem> items = new HashSet<>();
    for (var standing : rights.visible(incoming)) {
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
        .flatMap(id -> desk.paper(id).stream())
        .limit(limit)
        .toList();
  }

  private static int worth(StoredSignal.Kind kind) {
    return switch (kind) {
      case LIKED, SAVED -> 1;
      case DISMISSED -> -1;
    };
  }
}
