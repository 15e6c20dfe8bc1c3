package io.github.paperboy.cli;

import io.github.paperboy.app.Paperboy.Purpose;
import io.github.paperboy.retrieve.Asker;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `paperboy tldr`: a paper in one sentence.
@Command(name = "tldr", description = "Says in one sentence what a paper does.")
final class TldrCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "ID|TITLE", arity = "0..*", description = "As you remember it.")
  private List<String> words = List.of();

  @Option(names = "--json", description = "One line of JSON instead of text.")
  private boolean json;

  TldrCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    try (var paperboy = new Opener(surroundings, common).paperboy(Purpose.LOOK_UP);
        var view = paperboy.view()) {
      var paper = NamedPaper.find(view, String.join(" ", words));
      var overview = paperboy.overviews().tldr(paper, Asker.ANONYMOUS);
      if (json) {
        surroundings.output().out().println(JsonText.object(OverviewJson.of(overview)));
      } else {
        new OverviewView(surroundings.output()).show(overview);
      }
    }
    return Program.DONE;
  }
}
