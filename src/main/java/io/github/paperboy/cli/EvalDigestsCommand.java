package io.github.paperboy.cli;

import io.github.paperboy.app.DigestMeasurement;
import io.github.paperboy.digest.DigestReplay.Vectoring;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `paperboy eval digests`: how good digests are.
@Command(
    name = "digests",
    description = "Replays days of papers to made-up readers and judges what they are sent.")
final class EvalDigestsCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "FILE", description = "Papers with dates.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private Path corpus;

  @Option(names = "--profiles", paramLabel = "FILE", description = "Readers, as JSON lines.")
  private Path profiles = Path.of("src/eval/digests/profiles.jsonl");

  @Option(names = "--until", paramLabel = "DAY", required = true, description = "The last day.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private String until;

  @Option(names = "--days", paramLabel = "N", description = "How many days; 30 usually.")
  private int days = 30;

  @Option(names = "--encode", description = "Encode the papers instead of static vectors alone.")
  private boolean encode;

  EvalDigestsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var place = new Opener(surroundings, common).place();
    var replay =
        new DigestMeasurement.Replay(
            corpus, profiles, day(), days, encode ? Vectoring.ENCODED : Vectoring.STATIC);
    var report = new DigestMeasurement(place).replay(replay);
    var output = surroundings.output();
    output.line("%d days, %,d papers".formatted(report.days(), report.papers()));
    for (var row : report.rows()) {
      output.line(
          String.format(
              Locale.ROOT,
              "%s: precision %.2f (%d of %d), found %.2f of %d, by chance %.3f, %d digests, mean"
                  + " cosine %.2f, %d repeats",
              row.name(),
              row.precision(),
              row.relevant(),
              row.sent(),
              row.found(),
              row.possible(),
              row.prevalence(),
              row.digests(),
              row.likeness(),
              row.repeats()));
    }
    output.line(
        String.format(
            Locale.ROOT,
            "mean precision %.3f, mean found %.3f, %d repeats",
            report.precision(),
            report.found(),
            report.repeats()));
    return Program.DONE;
  }

  private LocalDate day() {
    try {
      return LocalDate.parse(until);
    } catch (DateTimeException e) {
      throw new WrongUsage("--until takes a day such as 2025-06-30, not " + until);
    }
  }
}
