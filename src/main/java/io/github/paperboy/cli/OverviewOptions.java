package io.github.paperboy.cli;

import io.github.paperboy.app.Paperboy.Purpose;
import io.github.paperboy.ask.Overview;
import io.github.paperboy.ask.model.Overviews;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.retrieve.Asker;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What commands that tell of one paper take, and how they show it.
final class OverviewOptions {
  /// Tells of a paper.
  interface Telling {
    Overview of(Overviews overviews, Paper paper, Asker asker);
  }

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "ID|TITLE", arity = "0..*", description = "As you remember it.")
  private List<String> words = List.of();

  @Option(names = "--json", description = "One line of JSON instead of text.")
  private boolean json;

  /// Finds the paper and shows what is told of it.
  ///
  /// @return the exit code
  int show(Surroundings surroundings, Telling telling) {
    try (var paperboy = new Opener(surroundings, common).paperboy(Purpose.LOOK_UP);
        var view = paperboy.view()) {
      var paper = NamedPaper.find(view, String.join(" ", words));
      var overview = telling.of(paperboy.overviews(), paper, Asker.ANONYMOUS);
      if (json) {
        surroundings.output().out().println(JsonText.object(OverviewJson.of(overview)));
      } else {
        new OverviewView(surroundings.output()).show(overview);
      }
    }
    return Program.DONE;
  }
}
