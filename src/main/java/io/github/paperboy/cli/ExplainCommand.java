package io.github.paperboy.cli;

import io.github.paperboy.ask.model.Overviews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `paperboy explain`: a paper for a newcomer.
@Command(name = "explain", description = "Explains a paper to a newcomer, from its abstract.")
final class ExplainCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final OverviewOptions options = new OverviewOptions();

  ExplainCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    return options.show(surroundings, Overviews::explain);
  }
}
