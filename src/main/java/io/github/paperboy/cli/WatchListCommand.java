package io.github.paperboy.cli;

import io.github.paperboy.app.WatchOffice;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `paperboy watch list`: all watches.
@Command(name = "list", description = "Lists the watches, also those made in Discord.")
final class WatchListCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Option(names = "--json", description = "One line of JSON instead of text.")
  private boolean json;

  WatchListCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    try (var office = WatchOffice.open(new Opener(surroundings, common).place())) {
      var all = office.watches().all();
      var view = new WatchView(surroundings.output());
      if (json) {
        view.json(WatchView.list(all));
        return Program.DONE;
      }
      if (all.isEmpty()) {
        surroundings.output().say("Nothing is watched; begin with `paperboy watch question TEXT`.");
      }
      all.forEach(view::show);
    }
    return Program.DONE;
  }
}
