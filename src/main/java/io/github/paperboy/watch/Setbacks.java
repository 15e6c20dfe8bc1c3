package io.github.paperboy.watch;

import io.github.paperboy.store.StoreException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

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

  /// Does something for a watch. Whatever a person may write must not stop the round, so this
  /// catches everything but failures of the store, which are nobody's in particular.
  ///
  /// @return empty if it failed
  <T> Optional<T> attempt(Watch watch, Supplier<T> work) {
    try {
      return Optional.of(work.get());
    } catch (StoreException e) {
      throw e;
    } catch (RuntimeException e) {
      until.put(watch.id(), clock.instant().plus(REST));
      var reason = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
      fresh.put(watch.id(), new RoundReport.Trouble(watch, reason));
      return Optional.empty();
    }
  }

  boolean isResting(Watch watch) {
    var end = until.get(watch.id());
    return end != null && clock.instant().isBefore(end);
  }

  /// The troubles since this was called last.
  List<RoundReport.Trouble> takeFresh() {
    var taken = List.copyOf(fresh.values());
    fresh.clear();
    until.values().removeIf(end -> !clock.instant().isBefore(end));
    return taken;
  }
}
