package io.github.paperboy.cli;

import io.github.paperboy.app.DataDirectory;
import io.github.paperboy.app.Intake;
import io.github.paperboy.app.TemporaryDirectory;
import io.github.paperboy.ingest.StopSignal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `paperboy bench ingest`: how fast papers become searchable.
@Command(
    name = "ingest",
    description = "Brings papers into an empty directory and says how long that takes.")
final class BenchIngestCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "What to read.")
  private List<Path> files = List.of();

  @Option(names = "--no-encode", description = "Stop when the papers are searchable.")
  private boolean noEncode;

  BenchIngestCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    try (var directory = TemporaryDirectory.create()) {
      var opener = new Opener(surroundings, common).at(new DataDirectory(directory.path()));
      var stop = new StopSignal();
      try (var _ = new Interruption(stop);
          var view = new IngestView(surroundings.output(), opener.progress());
          var intake = opener.intake(view, stop)) {
        measure(intake);
      }
    }
    return Program.DONE;
  }

  private void measure(Intake intake) {
    var start = surroundings.clock().instant();
    intake.ingest(files, null);
    report("searchable", intake.papers(), start);
    if (!noEncode) {
      var encoding = surroundings.clock().instant();
      intake.encode();
      report("encoded", intake.papers() - intake.unencoded(), encoding);
      report("in all", intake.papers(), start);
    }
    surroundings.output().line("peak memory: " + Machine.peakMemory());
    surroundings.output().line("machine: " + Machine.described());
  }

  private void report(String what, int papers, Instant start) {
    var took = Duration.between(start, surroundings.clock().instant()).toMillis() / 1000.0;
    surroundings
        .output()
        .line(
            String.format(
                Locale.ROOT,
                "%s: %,d papers in %.1f s, %,.0f/s",
                what,
                papers,
                took,
                papers / took));
  }
}
