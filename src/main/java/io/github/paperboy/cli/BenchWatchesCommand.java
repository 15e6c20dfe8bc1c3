package io.github.paperboy.cli;

import io.github.paperboy.app.Paperboy.Purpose;
import io.github.paperboy.app.WatchMeasurement;
import io.github.paperboy.app.WatchMeasurement.Encoded;
import io.github.paperboy.app.WatchMeasurement.Load;
import io.github.paperboy.app.WatchMeasurement.Measured;
import io.github.paperboy.watch.ReachCheck;
import io.github.paperboy.watch.WatchSettings;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `paperboy bench watches`: how long a round of many watches takes.
@Command(
    name = "watches",
    description =
        "Does one round of many watches, the newest papers of the data directory counting as new;"
            + " changes nothing there.")
final class BenchWatchesCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Option(names = "--papers", paramLabel = "N", description = "New papers; 500 usually.")
  private int papers = 500;

  @Option(names = "--count", paramLabel = "N", description = "Watches; 1000 usually.")
  private int count = 1_000;

  @Option(
      names = "--near",
      paramLabel = "X",
      description = "As watch.near of the settings; 0 asks every question again.")
  private double near = WatchSettings.DEFAULTS.near();

  @Option(
      names = "--lots",
      paramLabel = "N",
      description = "The papers come in so many lots, with a round after each; 1 usually.")
  private int lots = 1;

  @Option(
      names = "--reach",
      description =
          "Instead search for every question, and tell how many papers that answers are written"
              + " from each value of watch.near would have missed.")
  private boolean reach;

  BenchWatchesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (papers < 1 || count < 1 || count > 10_000 || lots < 1) {
      throw new WrongUsage("--papers and --lots must be 1 or more, --count 1 to 10000");
    }
    var opener = new Opener(surroundings, common);
    var load = new Load(papers, count, lots);
    try (var paperboy = opener.paperboy(Purpose.QUESTIONS)) {
      try (var view = paperboy.view()) {
        line("%,d papers in the index".formatted(view.stats().papers()));
      }
      var measurement = new WatchMeasurement(opener.place(), paperboy);
      if (reach) {
        show("encoded", measurement.reach(load, Encoded.YES));
        show("not encoded yet", measurement.reach(load, Encoded.NO));
      } else {
        measurement.measure(load, near).forEach(this::show);
      }
    }
    line("peak memory: " + Machine.peakMemory());
    line("machine: " + Machine.described());
    return Program.DONE;
  }

  private void show(Measured measured) {
    var report = measured.report();
    line(
        String.format(
            Locale.ROOT,
            "%,d watches and %,d new papers in %.1f s, %.1f s of processors: %,d questions searched"
                + " for, %,d asked again, %,d notes",
            report.watches(),
            report.papers(),
            measured.took().toMillis() / 1e3,
            measured.busy().toMillis() / 1e3,
            report.searched(),
            report.asked(),
            report.told().size()));
  }

  private void show(String how, ReachCheck.Report report) {
    line(
        String.format(
            Locale.ROOT,
            "new papers %s: %,d questions, %,d times a new paper to write from, %,d times one"
                + " cited",
            how,
            report.questions(),
            report.readable(),
            report.cited()));
    line("near  searched  for one paper  to write from  cited");
    for (var row : report.rows()) {
      line(
          String.format(
              Locale.ROOT,
              "%4.2f  %,8d  %13.1f  %,13d  %,5d",
              row.near(),
              row.searched(),
              row.onAverage(),
              row.readable(),
              row.cited()));
    }
  }

  private void line(String text) {
    surroundings.output().line(text);
  }
}
