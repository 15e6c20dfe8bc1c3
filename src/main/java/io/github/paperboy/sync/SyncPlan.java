package io.github.paperboy.sync;

import io.github.paperboy.store.SourceState;
import io.github.paperboy.store.SourceState.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When sources are due. Pure.
public final class SyncPlan {
  /// No service is left alone for longer.
  private static final Duration LONGEST_REST = Duration.ofDays(2);

  private final SyncSettings settings;

  public SyncPlan(SyncSettings settings) {
    this.settings = settings;
  }

  /// When a source is to be read next; the beginning of time when it was never read. What seems to
  /// come from the future was noted before the clock was set back, and keeps no source waiting.
  public Instant next(SourceState state, Instant now) {
    var trouble = state.trouble();
    if (trouble == null) {
      return after(state.lastGood(), every(state.name()), now);
    }
    var again = after(trouble.latest(), settings.retryEvery(), now);
    return restUntil(trouble, now).filter(again::isBefore).orElse(again);
  }

  private static Instant after(@Nullable Instant last, Duration length, Instant now) {
    return last == null || last.isAfter(now) ? Instant.EPOCH : last.plus(length);
  }

  /// Until when a source asked to be left alone; empty if it did not, or longer than any may.
  static Optional<Instant> restUntil(Trouble trouble, Instant now) {
    return Optional.ofNullable(trouble.notBefore())
        .filter(at -> !at.isAfter(now.plus(LONGEST_REST)));
  }

  public boolean isDue(SourceState state, Instant now) {
    return !next(state, now).isAfter(now);
  }

  private Duration every(String source) {
    return source.equals("arxiv-oai") ? settings.harvestEvery() : settings.every();
  }
}
