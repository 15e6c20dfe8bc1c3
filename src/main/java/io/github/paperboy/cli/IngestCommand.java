package io.github.paperboy.cli;

import io.github.paperboy.app.Intake;
import io.github.paperboy.ingest.IngestReport;
import io.github.paperboy.ingest.StopSignal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `paperboy ingest`: brings papers in.
@Command(
    name = "ingest",
    description = {
      "Brings papers in from files: saved Hugging Face Daily Papers pages, the JSON of its API,"
          + " JSON lines, plain or gzip.",
      "Running it again changes nothing; stopped, it goes on where it was."
    })
final class IngestCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "What to read.")
  private List<Path> files = List.of();

  @Option(
      names = "--year",
      paramLabel = "Y",
      description = "The year in which pages with dates without a year were saved.")
  private @Nullable Integer year;

  @Option(
      names = "--no-encode",
      description =
          "Make papers searchable by words only for now; `paperboy encode` does the rest.")
  private boolean noEncode;

  IngestCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (year != null && (year < 1900 || year > surroundings.today().getYear() + 1)) {
      throw new WrongUsage(
          "--year is %d: give the year in which the page was saved".formatted(year));
    }
    var start = surroundings.clock().instant();
    var opener = new Opener(surroundings, common);
    var stop = new StopSignal();
    try (var _ = new Interruption(stop);
        var view = new IngestView(surroundings.output(), opener.progress());
        var intake = opener.intake(view, stop)) {
      var report = intake.ingest(files, year);
      var unencoded = encode(intake, report);
      var took = Duration.between(start, surroundings.clock().instant());
      view.total(report, intake.papers(), unencoded, took);
      return report.complete() ? Program.DONE : Program.FAILED;
    }
  }

  private long encode(Intake intake, IngestReport report) {
    return noEncode || report.stopped() ? intake.unencoded() : intake.encode().remaining();
  }
}
