package io.github.paperboy.watch;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.store.Arrival;
import io.github.paperboy.store.WatchStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// How far new papers can be looked at: each paper is looked at once, so it waits until it is
/// encoded, without which it is often not found. It does not wait for ever, because nobody may be
/// encoding. Lives for one round; used by one thread.
final class Ripeness {
  static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final int PORTION = 500;

  private final WatchStore store;
  private final WatchDesk desk;
  private final Instant now;

  Ripeness(WatchStore store, WatchDesk desk, Instant now) {
    this.store = store;
    this.desk = desk;
    this.now = now;
  }

  /// The last arrival after one, and up to another, before the first that is to be waited for.
  long through(long after, long limit) {
    long ripe = after;
    while (ripe < limit) {
      var arrivals =
          store.arrivalsAfter(ripe, PORTION).stream()
              .takeWhile(each -> each.number() <= limit)
              .toList();
      if (arrivals.isEmpty()) {
        return limit;
      }
      var unripe = unripe(arrivals);
      if (unripe > 0) {
        return unripe - 1;
      }
      ripe = arrivals.getLast().number();
    }
    return limit;
  }

  /// The number of the first that is to be waited for; 0 if there is none.
  private long unripe(List<Arrival> arrivals) {
    var young = arrivals.stream().filter(this::isYoung).toList();
    if (young.isEmpty()) {
      return 0;
    }
    var waiting = desk.unencoded(young.stream().map(Arrival::paper).map(Paper::id).toList());
    return young.stream()
        .filter(each -> waiting.contains(each.paper().id()))
        .mapToLong(Arrival::number)
        .findFirst()
        .orElse(0);
  }

  /// What seems to come from the future came before the clock was set back.
  private boolean isYoung(Arrival arrival) {
    var age = Duration.between(arrival.firstSeen(), now);
    return !age.isNegative() && age.compareTo(PATIENCE) < 0;
  }
}
