package io.github.paperboy.discord.bench;

import io.github.paperboy.testing.discord.Interaction;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// People at work at a steady rate, whatever the bot does: what is late does not make the next one
/// wait. One thread.
final class Load {
  /// So long after it began, nothing more comes of an interaction that matters here.
  private static final Duration SETTLED = Duration.ofSeconds(30);

  private final Crowd crowd;
  private final Supplier<Kind> mix;
  private final Deque<Begun> open = new ArrayDeque<>();
  private final List<Outcome> outcomes = new ArrayList<>();

  private record Begun(Kind kind, Interaction interaction, long nanos) {}

  Load(Crowd crowd, Supplier<Kind> mix) {
    this.crowd = crowd;
    this.mix = mix;
  }

  /// So many a second for some time; then waits for what is still to come.
  ///
  /// @return one for each interaction
  List<Outcome> run(double perSecond, Duration duration) {
    long start = System.nanoTime();
    long between = (long) (1e9 / perSecond);
    long count = duration.toNanos() / between;
    for (long i = 0; i < count; i++) {
      waitUntil(start + i * between);
      begin();
      settle(SETTLED);
    }
    return rest();
  }

  /// So many as fast as they can be written.
  List<Outcome> burst(int count) {
    for (int i = 0; i < count; i++) {
      begin();
    }
    return rest();
  }

  private void begin() {
    var kind = mix.get();
    open.add(new Begun(kind, crowd.act(kind), System.nanoTime()));
  }

  private static void waitUntil(long nanos) {
    for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  /// Waits until nothing is missing, or so long that it is lost.
  private List<Outcome> rest() {
    long end = System.nanoTime() + SETTLED.toNanos();
    while (System.nanoTime() < end && !open.stream().allMatch(Load::isOver)) {
      LockSupport.parkNanos(20_000_000);
    }
    settle(Duration.ZERO);
    return List.copyOf(outcomes);
  }

  private static boolean isOver(Begun begun) {
    return Outcome.of(begun.kind, begun.interaction).isOver();
  }

  private void settle(Duration age) {
    long until = System.nanoTime() - age.toNanos();
    while (!open.isEmpty() && open.getFirst().nanos - until <= 0) {
      var begun = open.removeFirst();
      outcomes.add(Outcome.of(begun.kind, begun.interaction));
    }
  }
}
