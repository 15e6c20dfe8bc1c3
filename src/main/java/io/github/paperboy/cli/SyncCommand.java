package io.github.paperboy.cli;

import io.github.paperboy.app.Intake;
import io.github.paperboy.app.LiveSources;
import io.github.paperboy.ingest.IngestReport;
import io.github.paperboy.ingest.StopSignal;
import io.github.paperboy.paper.PaperDate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `paperboy sync`: asks the live sources for what is new.
@Command(
    name = "sync",
    description = {
      "Asks the live sources for what is new: Daily Papers, arXiv, and the files the settings"
          + " name.",
      "Each goes on where it was left; stopped or killed, nothing is lost."
    })
final class SyncCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "Only this one: huggingface, arxiv-rss, arxiv-oai, arxiv-titles, an address.")
  private List<String> sources = List.of();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = FilterOptions.DateConverter.class,
      description = "Everything since this day, such as 2025-11-01; a year of arXiv takes hours.")
  private @Nullable PaperDate since;

  @Option(
      names = "--no-encode",
      description =
          "Make papers searchable by words only for now; `paperboy encode` does the rest.")
  private boolean noEncode;

  SyncCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var first = Optional.ofNullable(since).map(PaperDate::first);
    if (first.filter(day -> day.isAfter(surroundings.today())).isPresent()) {
      throw new WrongUsage("--since is %s: give a day that is over".formatted(first.get()));
    }
    var start = surroundings.clock().instant();
    var opener = new Opener(surroundings, common);
    var chosen = chosen(LiveSources.names(opener.place().config()));
    var stop = new StopSignal();
    try (var view = new IngestView(surroundings.output(), opener.progress());
        var live = new LiveSources(opener.place().config(), surroundings.clock());
        var _ =
            new Interruption(() -> {
              stop.stop();
              live.interrupt();
            });
        var intake = opener.intake(view, stop)) {
      var report = intake.sync(live, chosen, first);
      var unencoded = encode(intake, report);
      var took = Duration.between(start, surroundings.clock().instant());
      view.total(report, intake.papers(), unencoded, took);
      return report.complete() ? Program.DONE : Program.FAILED;
    }
  }

  private List<String> chosen(List<String> known) {
    for (var source : sources) {
      if (!known.contains(source)) {
        throw new WrongUsage(
            "--source is '%s'; the settings name %s"
                .formatted(source, known.isEmpty() ? "none" : String.join(", ", known)));
      }
    }
    return sources.isEmpty() ? known : List.copyOf(sources);
  }

  private long encode(Intake intake, IngestReport report) {
    return noEncode || report.stopped() ? intake.unencoded() : intake.encode().remaining();
  }
}
