package io.github.paperboy.digest;

import io.github.paperboy.paper.Paper;
import java.time.Instant;
import java.util.List;

/// Puts every new paper into a digest, so that a test can count what is lost.
record WholeComposing(Arrivals arrivals) implements Composing {
  @Override
  public Composed compose(Subscription subscription, DueDigest due, long arrival, Instant until) {
    long through = Math.max(arrival, arrivals.last(until));
    var items =
        arrivals.between(arrival, through, Integer.MAX_VALUE).stream()
            .map(WholeComposing::item)
            .toList();
    var digest =
        new Digest(
            subscription.id(),
            subscription.name(),
            due.day(),
            due.first(),
            subscription.presentation(),
            items,
            items.size(),
            List.of());
    return new Composed(digest, through, subscription.target());
  }

  private static DigestItem item(Paper paper) {
    return new DigestItem(
        paper.id(), paper.title(), "", paper.abstractText(), null, null, null, null, "", List.of());
  }
}
