package io.github.paperboy.cli;

import io.github.paperboy.app.SourceCheck;
import io.github.paperboy.sync.SourceHealth;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `paperboy status`: how fresh the papers are.
@Command(
    name = "status",
    description = "Says of each live source when it was read, when next, and what failed.")
final class StatusCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();

  StatusCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var place = new Opener(surroundings, common).place();
    var sources = new SourceCheck(place).sources();
    if (sources.isEmpty()) {
      surroundings.output().line("No source was read yet; begin with `paperboy sync`.");
    }
    sources.forEach(this::show);
    SourceHealth.warning(sources, place.config().sync().staleAfter())
        .ifPresent(warning -> surroundings.output().line(warning));
    return sources.stream().anyMatch(SourceHealth::isFailing) ? Program.FAILED : Program.DONE;
  }

  private void show(SourceHealth source) {
    var start = "%-16s".formatted(source.name()) + (source.isFailing() ? "! " : "  ");
    surroundings.output().hanging(start, " ".repeat(18), source.words());
  }
}
