package io.github.paperboy.cli;

import io.github.paperboy.app.Paperboy.Purpose;
import io.github.paperboy.app.WatchMeasurement;
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

  BenchWatchesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (papers < 1 || count < 1 || count > 10_000) {
      throw new WrongUsage("--papers must be 1 or more, --count 1 to 10000");
    }
    var opener = new Opener(surroundings, common);
    try (var paperboy = opener.paperboy(Purpose.QUESTIONS)) {
      var measured = new WatchMeasurement(opener.place(), paperboy).measure(papers, count, near);
      var report = measured.report();
      var output = surroundings.output();
      try (var view = paperboy.view()) {
        output.line("%,d papers in the index".formatted(view.stats().papers()));
      }
      output.line(
          String.format(
              Locale.ROOT,
              "%,d watches and %,d new papers in %.1f s: %,d questions asked again, %,d notes",
              report.watches(),
              report.papers(),
              measured.took().toMillis() / 1e3,
              report.asked(),
              report.told().size()));
      output.line("peak memory: " + Machine.peakMemory());
      output.line("machine: " + Machine.described());
    }
    return Program.DONE;
  }
}
