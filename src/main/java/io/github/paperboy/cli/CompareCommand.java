package io.github.paperboy.cli;

import io.github.paperboy.app.Paperboy.Purpose;
import io.github.paperboy.ask.model.Comparisons;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.retrieve.Asker;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `paperboy compare`: two to five papers side by side.
@Command(
    name = "compare",
    description = "Sets papers side by side; every cell is words of the abstract, or not stated.",
    footer = {"", "Example: paperboy compare 2501.00001 \"Teapots for Robots\""})
final class CompareCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(
      paramLabel = "ID|TITLE",
      arity = "0..*",
      description = "Two to five papers, each in quotes.")
  private List<String> names = List.of();

  @Option(names = "--json", description = "One line of JSON instead of text.")
  private boolean json;

  CompareCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (names.size() < 2 || names.size() > Comparisons.MOST) {
      throw new WrongUsage(
          "compare takes 2 to %d papers, not %d".formatted(Comparisons.MOST, names.size()));
    }
    try (var paperboy = new Opener(surroundings, common).paperboy(Purpose.LOOK_UP);
        var view = paperboy.view()) {
      var papers = names.stream().map(name -> NamedPaper.find(view, name)).toList();
      mustDiffer(papers);
      var comparison = paperboy.comparisons().compare(papers, Asker.ANONYMOUS);
      if (json) {
        surroundings.output().out().println(JsonText.object(OverviewJson.of(comparison)));
      } else {
        new OverviewView(surroundings.output()).show(comparison);
      }
    }
    return Program.DONE;
  }

  private void mustDiffer(List<Paper> papers) {
    for (int i = 1; i < papers.size(); i++) {
      int before = papers.indexOf(papers.get(i));
      if (before < i) {
        throw new WrongUsage(
            "“%s” and “%s” are the same paper: %s"
                .formatted(names.get(before), names.get(i), papers.get(i).title()));
      }
    }
  }
}
