package io.github.paperboy.sync;

import io.github.paperboy.store.SourceState;
import java.time.Duration;
import java.time.Instant;

/// When sources are due. Pure.
public final class SyncPlan {
  private final SyncSettings settings;

  public SyncPlan(SyncSettings settings) {
    this.settings = settings;
  }

  /// When a source is to be read next; the beginning of time when it was never read.
  public Instant next(SourceState state) {
    var trouble = state.trouble();
    if (trouble != null) {
      var again = trouble.latest().plus(settings.retryEvery());
      return trouble.notBefore() != null && trouble.notBefore().isAfter(again)
          ? trouble.notBefore()
          : again;
    }
    return state.lastGood() == null ? Instant.EPOCH : state.lastGood().plus(every(state.name()));
  }

  public boolean isDue(SourceState state, Instant now) {
    return !next(state).isAfter(now);
  }

  private Duration every(String source) {
    return source.equals("arxiv-oai") ? settings.harvestEvery() : settings.every();
  }
}
