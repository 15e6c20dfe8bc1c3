package io.github.paperboy.discord;

import io.github.paperboy.discord.card.StatusCards.Speed;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// How long the last answers took, from the question to the message, waiting included. Safe for
/// several threads.
final class Latencies {
  private static final int KEPT = 500;

  private final Deque<Duration> last = new ArrayDeque<>();

  synchronized void add(Duration time) {
    if (last.size() == KEPT) {
      last.removeFirst();
    }
    last.addLast(time);
  }

  /// Empty before the first.
  synchronized Optional<Speed> speed() {
    if (last.isEmpty()) {
      return Optional.empty();
    }
    var sorted = last.stream().sorted().toList();
    return Optional.of(
        new Speed(
            sorted.size(),
            sorted.get(rank(sorted.size(), 50)),
            sorted.get(rank(sorted.size(), 99))));
  }

  /// By nearest rank.
  private static int rank(int count, int percent) {
    return Math.max(0, (count * percent + 99) / 100 - 1);
  }
}
