package io.github.paperboy.cli;

import io.github.paperboy.ask.model.Overviews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `paperboy tldr`: a paper in one sentence.
@Command(name = "tldr", description = "Says in one sentence what a paper does.")
final class TldrCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final OverviewOptions options = new OverviewOptions();

  TldrCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    return options.show(surroundings, Overviews::tldr);
  }
}
