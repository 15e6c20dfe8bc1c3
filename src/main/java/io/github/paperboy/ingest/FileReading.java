package io.github.paperboy.ingest;

import io.github.paperboy.paper.PaperId;
import io.github.paperboy.source.Fetched;
import io.github.paperboy.source.PaperSource;
import io.github.paperboy.source.Rejection;
import io.github.paperboy.store.Saved;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads one file or service into the store and hands what changed to the index. Lives for that
/// file.
final class FileReading {
  private final Workshop workshop;
  private final IngestSettings settings;
  private final IndexFeed feed;
  private final IngestInput input;
  private final Instant begun;
  private final List<Rejection> rejections = new ArrayList<>();
  private Counts counts = Counts.NONE;
  private @Nullable Instant retryAt;

  FileReading(Workshop workshop, IngestSettings settings, IndexFeed feed, IngestInput input) {
    this.workshop = workshop;
    this.settings = settings;
    this.feed = feed;
    this.input = input;
    this.begun = workshop.clock().instant();
  }

  FileReport read() {
    var problem = readToEnd();
    var report = new FileReport(input.name(), counts, rejections, problem, retryAt, elapsed());
    workshop.listener().on(new IngestEvent.Read(report));
    return report;
  }

  /// @return why the end was not reached, null if it was or if this was stopped
  private @Nullable String readToEnd() {
    try (var source = ShelteredSource.open(input)) {
      return readBatches(source);
    } catch (IOException e) {
      return e.getMessage() != null ? e.getMessage() : e.toString();
    }
  }

  private @Nullable String readBatches(PaperSource source) throws IOException {
    while (!workshop.stop().stopped()) {
      switch (source.next()) {
        case Fetched.Batch batch -> take(batch);
        case Fetched.End _, Fetched.Unchanged _ -> {
          return null;
        }
        case Fetched.Unavailable unavailable -> {
          retryAt = unavailable.retryAt();
          // A wait that a stop cut short says nothing about the service.
          return workshop.stop().stopped() ? null : unavailable.reason();
        }
      }
    }
    return null;
  }

  private void take(Fetched.Batch batch) {
    var saved = workshop.store().saveAll(batch.papers());
    index(saved);
    counts = counts.plus(Counts.of(saved.outcomes(), batch.rejections().size()));
    withdraw(batch.withdrawn());
    goOn(batch.progress());
    list(batch.rejections());
    tell(batch.progress());
  }

  private void withdraw(List<PaperId> ids) {
    if (!ids.isEmpty()) {
      var saved = workshop.store().withdraw(ids);
      index(saved);
      counts = counts.plus(Counts.of(saved.outcomes(), 0));
    }
  }

  /// A service may take its time until the next batch; what it gave is found meanwhile.
  private void goOn(Fetched.Progress progress) {
    if (progress.goOn() != null) {
      input.keeper().keep(progress.goOn());
      feed.commitSoon();
    }
  }

  private void tell(Fetched.Progress progress) {
    long total = progress.total() >= 0 ? progress.total() : input.size();
    workshop
        .listener()
        .on(new IngestEvent.Reading(input.name(), progress.done(), total, counts, elapsed()));
  }

  private void index(Saved saved) {
    var changed = saved.changed();
    for (int from = 0; from < changed.size(); from += settings.batch()) {
      int to = Math.min(changed.size(), from + settings.batch());
      long through = saved.lastChange() - (changed.size() - to);
      feed.add(changed.subList(from, to), through);
    }
  }

  private void list(List<Rejection> rejected) {
    int room = settings.rejectionsListed() - rejections.size();
    rejections.addAll(rejected.subList(0, Math.clamp(room, 0, rejected.size())));
  }

  private Duration elapsed() {
    return Duration.between(begun, workshop.clock().instant());
  }
}
