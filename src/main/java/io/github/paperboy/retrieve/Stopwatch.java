package io.github.paperboy.retrieve;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Measures the stages of one question; a stage that runs twice counts both times. Stages may
/// overlap. Safe for several threads.
final class Stopwatch {
  private final InstantSource clock;
  private final Map<String, Duration> stages = new LinkedHashMap<>();

  Stopwatch(InstantSource clock) {
    this.clock = clock;
  }

  <T> T time(String stage, Supplier<T> work) {
    var started = clock.instant();
    var result = work.get();
    var took = Duration.between(started, clock.instant());
    synchronized (stages) {
      stages.merge(stage, took, Duration::plus);
    }
    return result;
  }

  /// So far, in the order in which the stages ended first.
  Map<String, Duration> stages() {
    synchronized (stages) {
      return new LinkedHashMap<>(stages);
    }
  }
}
