package io.github.paperboy.cli;

import io.github.paperboy.app.Paperboy.Purpose;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `paperboy paper`: all that is known of one paper.
@Command(name = "paper", description = "Shows a paper with all that is known of it.")
final class PaperCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "ID|TITLE", arity = "0..*", description = "As you remember it.")
  private List<String> words = List.of();

  PaperCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    try (var paperboy = new Opener(surroundings, common).paperboy(Purpose.LOOK_UP);
        var view = paperboy.view()) {
      var paper = NamedPaper.find(view, String.join(" ", words));
      new PaperView(surroundings.output()).whole(paper);
    }
    return Program.DONE;
  }
}
