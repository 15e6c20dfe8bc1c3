package io.github.paperboy.cli;

import io.github.paperboy.ingest.StopSignal;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `paperboy encode`: the encoder's vectors for papers that have none yet.
@Command(
    name = "encode",
    description = "Encodes the papers that are not encoded yet, newest first. It can be stopped.")
final class EncodeCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();

  EncodeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var opener = new Opener(surroundings, common);
    var stop = new StopSignal();
    try (var _ = new Interruption(stop);
        var view = new IngestView(surroundings.output(), opener.progress());
        var intake = opener.intake(view, stop)) {
      var report = intake.encode();
      view.end();
      var seconds = String.format(Locale.ROOT, "%.1f", report.took().toMillis() / 1000.0);
      surroundings
          .output()
          .paragraph(
              "",
              "%,d papers encoded in %s s, %,d left"
                  .formatted(report.encoded(), seconds, report.remaining()));
    }
    return Program.DONE;
  }
}
