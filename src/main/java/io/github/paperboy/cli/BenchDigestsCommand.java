package io.github.paperboy.cli;

import io.github.paperboy.app.DigestMeasurement;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `paperboy bench digests`: how long many digests take.
@Command(
    name = "digests",
    description = "Composes digests for many subscriptions from the same new papers.")
final class BenchDigestsCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "FILE", description = "Papers.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private Path corpus;

  @Option(names = "--papers", paramLabel = "N", description = "New papers; 1000 usually.")
  private int papers = 1_000;

  @Option(names = "--count", paramLabel = "N", description = "Subscriptions; 1000 usually.")
  private int count = 1_000;

  BenchDigestsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (papers < 1 || count < 1) {
      throw new WrongUsage("--papers and --count must be 1 or more");
    }
    var measurement = new DigestMeasurement(new Opener(surroundings, common).place());
    long start = System.nanoTime();
    long chosen = measurement.compose(corpus, papers, count);
    double seconds = (System.nanoTime() - start) / 1e9;
    var output = surroundings.output();
    output.line(
        String.format(
            Locale.ROOT,
            "%,d digests of three topics from %,d new papers in %.1f s, with reading them and"
                + " loading the models; %,d papers chosen",
            count,
            papers,
            seconds,
            chosen));
    output.line("peak memory: " + Machine.peakMemory());
    output.line("machine: " + Machine.described());
    return Program.DONE;
  }
}
