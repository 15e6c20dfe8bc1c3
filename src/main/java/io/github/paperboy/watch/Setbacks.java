package io.github.paperboy.watch;

import io.github.paperboy.store.StoreException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Watches that could not be looked after because of what they are about. They rest for a while and
/// stay where they are, so that they neither keep the others from being served nor lose anything.
/// Used by one thread at a time.
final class Setbacks {
  private static final Duration REST = Duration.ofMinutes(10);

  private final InstantSource clock;
  private final Map<String, Instant> until = new HashMap<>();
  private final Map<String, RoundReport.Trouble> fresh = new HashMap<>();

  Setbacks(InstantSource clock) {
    this.clock = clock;
  }

  /// What is done for a watch.
  ///
  /// @param <E> ends the round
  interface Work<E extends Exception> {
    void run() throws E;
  }

  /// Ends the rest of those whose time is over, before a round: one that fails in the round rests
  /// until its end, however long it takes, because what was found for it is not complete. An end
  /// too far away was set before the clock was set back.
  void begin() {
    var now = clock.instant();
    until.values().removeIf(end -> !end.isAfter(now) || end.isAfter(now.plus(REST)));
  }

  /// Does something for a watch. Whatever a person may write must not stop the round, so this
  /// catches everything but failures of the store, which are nobody's in particular.
  <E extends Exception> void attempt(Watch watch, Work<E> work) throws E {
    try {
      work.run();
    } catch (StoreException e) {
      throw e;
    } catch (RuntimeException e) {
      until.put(watch.id(), clock.instant().plus(REST));
      var reason = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
      fresh.put(watch.id(), new RoundReport.Trouble(watch, reason));
    }
  }

  boolean isResting(Watch watch) {
    return until.containsKey(watch.id());
  }

  /// The troubles since this was called last.
  List<RoundReport.Trouble> takeFresh() {
    var taken = List.copyOf(fresh.values());
    fresh.clear();
    return taken;
  }
}
