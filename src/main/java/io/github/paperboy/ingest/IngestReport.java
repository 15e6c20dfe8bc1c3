package io.github.paperboy.ingest;

import java.util.List;

/// What one call of [Ingest#run(List)] did.
///
/// @param files one for each file that was begun, in order
/// @param stopped whether it was asked to stop before it was done
public record IngestReport(List<FileReport> files, boolean stopped) {
  public IngestReport {
    files = List.copyOf(files);
  }

  /// The counts of all files.
  public Counts total() {
    return files.stream().map(FileReport::counts).reduce(Counts.NONE, Counts::plus);
  }

  /// Whether every file was read to its end.
  public boolean complete() {
    return !stopped && files.stream().allMatch(file -> file.problem() == null);
  }
}
