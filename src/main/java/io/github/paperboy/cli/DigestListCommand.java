package io.github.paperboy.cli;

import io.github.paperboy.app.DigestDesk;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `paperboy digest list`: all subscriptions.
@Command(name = "list", description = "Lists the subscriptions.")
final class DigestListCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();

  DigestListCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    try (var desk = DigestDesk.open(new Opener(surroundings, common).place())) {
      var all = desk.subscriptions().all();
      if (all.isEmpty()) {
        surroundings.output().say("No subscriptions; make one with `paperboy digest subscribe`.");
      }
      var view = DigestView.of(surroundings.output());
      all.forEach(view::standing);
    }
    return Program.DONE;
  }
}
