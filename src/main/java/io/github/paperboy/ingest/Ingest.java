package io.github.paperboy.ingest;

import java.util.ArrayList;
import java.util.List;

/// Reads files into the store and lets the index follow. Reading, storing, embedding and indexing
/// overlap; memory does not grow with the size of a file. Reading the same file again changes
/// nothing.
///
/// When it returns, everything it reported is durable in the store, visible in the index and
/// durable there too. When it is killed, everything that was reported as stored is still in the
/// store, and the next run brings it into the index.
public final class Ingest {
  private final Workshop workshop;
  private final IngestSettings settings;

  public Ingest(Workshop workshop, IngestSettings settings) {
    this.workshop = workshop;
    this.settings = settings;
  }

  /// Reads the files in order. A file that cannot be read is reported and the next one is read. A
  /// stop or an interrupt ends it after the batch at hand.
  ///
  /// @throws java.io.UncheckedIOException if the store or the index cannot be used
  public IngestReport run(List<IngestInput> inputs) {
    return Stoppable.run("ingest", workshop.stop(), () -> readAll(inputs));
  }

  private IngestReport readAll(List<IngestInput> inputs) {
    new Restore(workshop, settings).ifNeeded();
    var reports = new ArrayList<FileReport>();
    try (var feed = new IndexFeed(workshop, settings)) {
      for (var input : inputs) {
        if (!workshop.stop().stopped()) {
          reports.add(new FileReading(workshop, settings, feed, input).read());
          commitAfter(input, feed);
        }
      }
    }
    return new IngestReport(reports, workshop.stop().stopped());
  }

  /// The next service may take its time; what this one gave is found meanwhile.
  private static void commitAfter(IngestInput input, IndexFeed feed) {
    if (input.goesOn()) {
      feed.commitSoon();
    }
  }
}
