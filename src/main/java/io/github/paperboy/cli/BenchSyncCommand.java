package io.github.paperboy.cli;

import io.github.paperboy.app.DataDirectory;
import io.github.paperboy.app.Paperboy;
import io.github.paperboy.app.Paperboy.Purpose;
import io.github.paperboy.app.SyncMeasurement;
import io.github.paperboy.app.SyncMeasurement.Extent;
import io.github.paperboy.app.TemporaryDirectory;
import io.github.paperboy.index.Order;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.paper.Paper;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `paperboy bench sync`: what new papers cost those who ask while they come.
@Command(
    name = "sync",
    description =
        "Answers questions before and while new papers come from a source on this machine, in a"
            + " copy of the data directory.")
final class BenchSyncCommand implements Callable<Integer> {
  private static final int SAMPLED = 2_000;

  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Option(names = "--papers", paramLabel = "N", description = "New papers; 10000 usually.")
  private int papers = 10_000;

  @Option(
      names = "--earlier",
      paramLabel = "N",
      description =
          "Papers that come and are encoded before anything is timed; 1000 usually, 0 for a service"
              + " that has just been started.")
  private int earlier = 1_000;

  @Option(names = "--count", paramLabel = "N", description = "Answers before; 200 usually.")
  private int count = 200;

  @Option(
      names = "--encoding",
      paramLabel = "SECONDS",
      description = "How long answers are timed while papers are encoded; 60 usually.")
  private int encoding = 60;

  BenchSyncCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    checkOptions();
    var opener = new Opener(surroundings, common);
    try (var directory = TemporaryDirectory.create()) {
      var copy = new DataDirectory(directory.path());
      SyncMeasurement.copy(opener.place().data(), copy);
      var there = opener.at(copy);
      try (var paperboy = there.paperboy(Purpose.QUESTIONS)) {
        if (paperboy.papers() != Paperboy.Papers.OWN) {
          throw new Failure("this needs papers of your own in the data directory");
        }
        var extent = new Extent(earlier, papers, Duration.ofSeconds(encoding));
        measure(new SyncMeasurement(there.place(), extent), paperboy);
      }
    }
    return Program.DONE;
  }

  private void checkOptions() {
    if (papers < 1 || papers > 1_000_000 || count < 4 || encoding < 0 || encoding > 3_600) {
      throw new WrongUsage(
          "--papers must be 1 to 1000000, --count 4 or more, --encoding 0 to 3600");
    }
    if (earlier < 0 || earlier > 100_000) {
      throw new WrongUsage("--earlier must be 0 to 100000");
    }
  }

  private void measure(SyncMeasurement measurement, Paperboy paperboy) {
    var questions = BenchAnswerCommand.questions(paperboy);
    var report = measurement.run(paperboy, known(paperboy), questions, count);
    var output = surroundings.output();
    try (var view = paperboy.view()) {
      output.line("%,d papers, %,d of them new".formatted(view.stats().papers(), papers));
    }
    var idle = latencies(report.idle());
    output.line("answers before: " + idle);
    tell("answers while papers came", report.arriving(), idle);
    tell("answers while papers were encoded", report.encoding(), idle);
    output.line("from given away to found: " + latencies(report.found()));
    output.line("encoded meanwhile: %,d of %,d".formatted(report.encoded(), papers));
    output.line("machine: " + Machine.described());
  }

  private void tell(String what, List<Double> times, Latencies idle) {
    if (times.isEmpty()) {
      surroundings.output().line(what + ": none");
      return;
    }
    var during = latencies(times);
    surroundings
        .output()
        .line(
            String.format(
                Locale.ROOT,
                "%s: %s; %.2f times p50, %.2f times p99",
                what,
                during,
                during.percentile(50) / idle.percentile(50),
                during.percentile(99) / idle.percentile(99)));
  }

  private static Latencies latencies(List<Double> times) {
    return new Latencies(times.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static List<Paper> known(Paperboy paperboy) {
    try (var view = paperboy.view()) {
      var newest = view.browse(Order.NEWEST, PaperFilter.NONE, SAMPLED);
      return view.papers(newest.stream().map(hit -> hit.id()).toList());
    }
  }
}
