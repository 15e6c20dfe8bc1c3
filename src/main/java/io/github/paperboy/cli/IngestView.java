package io.github.paperboy.cli;

import io.github.paperboy.ingest.Counts;
import io.github.paperboy.ingest.FileReport;
import io.github.paperboy.ingest.IngestEvent;
import io.github.paperboy.ingest.IngestListener;
import io.github.paperboy.ingest.IngestReport;
import java.time.Duration;
import java.util.Locale;

/// Shows how papers are brought in: progress while it runs, then what became of each file.
final class IngestView implements IngestListener, AutoCloseable {
  private final Output output;
  private final Progress progress;

  IngestView(Output output, Progress progress) {
    this.output = output;
    this.progress = progress;
  }

  @Override
  public void on(IngestEvent event) {
    switch (event) {
      case IngestEvent.Reading reading ->
          progress.show(
              new Progress.State(
                  reading.file(),
                  reading.position(),
                  reading.size(),
                  reading.counts().papers(),
                  reading.elapsed()));
      case IngestEvent.Restoring(var why, var done, var total, var elapsed) ->
          progress.show(new Progress.State(restoring(why), done, total, done, elapsed));
      case IngestEvent.Encoding(var done, var total, var elapsed) ->
          progress.show(new Progress.State("encoding", done, total, done, elapsed));
      case IngestEvent.Read(var report) -> {
        progress.end();
        show(report);
      }
    }
  }

  private static String restoring(IngestEvent.Why why) {
    return switch (why) {
      case BEHIND -> "indexing what the last run left";
      case LOST -> "rebuilding the index";
    };
  }

  private void show(FileReport report) {
    output.line("%s: %s".formatted(report.file(), counts(report.counts())));
    for (var rejection : report.rejections()) {
      output.hanging("  line %d: ".formatted(rejection.line()), "    ", rejection.reason());
    }
    long more = report.counts().rejected() - report.rejections().size();
    if (more > 0) {
      output.line("  and %,d more rejected".formatted(more));
    }
    if (report.problem() != null) {
      output.say("paperboy: " + report.problem());
    }
    output.out().flush();
  }

  /// The last line of a run.
  void total(IngestReport report, int papers, long unencoded, Duration took) {
    end();
    var seconds = String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
    output.line(
        "%s; %,d papers in the index%s; %s"
            .formatted(
                report.stopped() ? "stopped" : counts(report.total()),
                papers,
                unencoded == 0 ? "" : ", %,d not encoded yet".formatted(unencoded),
                seconds));
  }

  private static String counts(Counts counts) {
    return "%,d new, %,d updated, %,d unchanged, %,d rejected"
        .formatted(counts.added(), counts.updated(), counts.unchanged(), counts.rejected());
  }

  /// Ends a progress bar that is shown.
  void end() {
    progress.end();
  }

  @Override
  public void close() {
    progress.close();
  }
}
