package io.github.paperboy.ingest;

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

/// Reads one file into the store and hands what changed to the index. Lives for that file.
final class FileReading {
  private final Workshop workshop;
  private final IngestSettings settings;
  private final IndexFeed feed;
  private final IngestInput input;
  private final Instant begun;
  private final List<Rejection> rejections = new ArrayList<>();
  private Counts counts = Counts.NONE;

  FileReading(Workshop workshop, IngestSettings settings, IndexFeed feed, IngestInput input) {
    this.workshop = workshop;
    this.settings = settings;
    this.feed = feed;
    this.input = input;
    this.begun = workshop.clock().instant();
  }

  FileReport read() {
    var problem = readToEnd();
    var report = new FileReport(input.name(), counts, rejections, problem, elapsed());
    workshop.listener().on(new IngestEvent.Read(report));
    return report;
  }

  /// @return why the end was not reached, null if it was or if this was stopped
  private @Nullable String readToEnd() {
    try (var source = input.opener().open()) {
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
          return unavailable.reason();
        }
      }
    }
    return null;
  }

  private void take(Fetched.Batch batch) {
    var saved = workshop.store().saveAll(batch.papers());
    index(saved);
    counts = counts.plus(Counts.of(saved.outcomes(), batch.rejections().size()));
    list(batch.rejections());
    workshop
        .listener()
        .on(
            new IngestEvent.Reading(
                input.name(), batch.position(), input.size(), counts, elapsed()));
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
