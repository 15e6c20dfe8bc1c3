package io.github.paperboy.cli;

import io.github.paperboy.app.WatchOffice;
import io.github.paperboy.watch.Watches;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `paperboy watch remove` and `resume`.
@Command
final class WatchStateCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Change change;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "ID", description = "Which one, as `list` shows it.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private String id;

  /// What to do with it.
  enum Change {
    REMOVE("Ends a watch; its feed files stay."),
    RESUME("Goes on with a watch whose notes were refused.");

    private final String description;

    Change(String description) {
      this.description = description;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    String description() {
      return description;
    }
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
