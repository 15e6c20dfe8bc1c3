package io.github.paperboy.sync;

import io.github.paperboy.ingest.FileReport;
import io.github.paperboy.ingest.Ingest;
import io.github.paperboy.ingest.IngestEvent;
import io.github.paperboy.ingest.IngestInput;
import io.github.paperboy.ingest.IngestReport;
import io.github.paperboy.ingest.IngestSettings;
import io.github.paperboy.ingest.Workshop;
import io.github.paperboy.source.LiveSource;
import io.github.paperboy.source.Start;
import io.github.paperboy.store.SourceState;
import io.github.paperboy.store.SourceStates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads live sources one after the other, each from where it was left. A source that cannot be
/// read is noted with its reason, and the next one is read. Killed at any moment, the next round
/// loses nothing and stores nothing twice. Used by one thread.
public final class Sync {
  private final Workshop workshop;
  private final IngestSettings settings;

  public Sync(Workshop workshop, IngestSettings settings) {
    this.workshop = workshop;
    this.settings = settings;
  }

  /// Reads sources.
  ///
  /// @param since the day from which on to read; null goes on from where each was left
  public IngestReport run(List<LiveSource> sources, @Nullable LocalDate since) {
    var states = workshop.store().sources();
    var inputs = new ArrayList<IngestInput>();
    var waiting = new ArrayList<FileReport>();
    for (var source : sources) {
      var state = states.of(source.name());
      if (isLeftAlone(state)) {
        var report = leftAlone(state);
        waiting.add(report);
        workshop.listener().on(new IngestEvent.Read(report));
      } else {
        inputs.add(input(source, start(state, since), states));
      }
    }
    var report = new Ingest(workshop, settings).run(inputs);
    note(report, states);
    waiting.addAll(report.files());
    return new IngestReport(waiting, report.stopped());
  }

  private boolean isLeftAlone(SourceState state) {
    var now = workshop.clock().instant();
    return Optional.ofNullable(state.trouble())
        .flatMap(trouble -> SyncPlan.restUntil(trouble, now))
        .filter(now::isBefore)
        .isPresent();
  }

  private static FileReport leftAlone(SourceState state) {
    var trouble = Objects.requireNonNull(state.trouble());
    return FileReport.notRead(
        state.name(),
        "%s asked to be left alone until %s (%s)"
            .formatted(state.name(), trouble.notBefore(), trouble.reason()));
  }

  private static Start start(SourceState state, @Nullable LocalDate since) {
    if (since != null) {
      return new Start.Since(since);
    }
    return state.position() == null ? new Start.Newest() : new Start.From(state.position());
  }

  private static IngestInput input(LiveSource source, Start start, SourceStates states) {
    return new IngestInput(
        source.name(),
        -1,
        () -> source.open(start),
        position -> states.moveTo(source.name(), position));
  }

  private static void note(IngestReport report, SourceStates states) {
    // Of a round that was stopped, the last source was not read to its end.
    int whole = report.files().size() - (report.stopped() ? 1 : 0);
    for (int i = 0; i < report.files().size(); i++) {
      var file = report.files().get(i);
      if (file.problem() != null) {
        states.failed(file.file(), file.problem(), file.retryAt());
      } else if (i < whole) {
        states.succeeded(file.file());
      }
    }
  }
}
