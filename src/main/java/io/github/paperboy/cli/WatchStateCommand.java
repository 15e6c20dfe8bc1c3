package io.github.paperboy.cli;

import io.github.paperboy.app.WatchOffice;
import io.github.paperboy.watch.Watches;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `paperboy watch remove` and `resume`.
@Command(description = "Removes a watch, or resumes one whose notes were refused.")
final class WatchStateCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Change change;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "ID", description = "Which one, as `list` shows it.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private String id;

  /// What to do with it.
  enum Change {
    REMOVE,
    RESUME
  }

  WatchStateCommand(Surroundings surroundings, Change change) {
    this.surroundings = surroundings;
    this.change = change;
  }

  @Override
  public Integer call() {
    try (var office = WatchOffice.open(new Opener(surroundings, common).place())) {
      var watches = office.watches();
      var found =
          watches
              .find(id)
              .orElseThrow(() ->
                  new WrongUsage(
                      "there is no watch %s; `paperboy watch list` shows them".formatted(id)));
      surroundings
          .output()
          .say("%s is %s.".formatted(found.watch().subject().text(), change(watches)));
    }
    return Program.DONE;
  }

  private String change(Watches watches) {
    return switch (change) {
      case REMOVE -> {
        watches.remove(id);
        yield "not watched any more";
      }
      case RESUME -> {
        watches.resume(id);
        yield "watched again, from where it stood";
      }
    };
  }
}
