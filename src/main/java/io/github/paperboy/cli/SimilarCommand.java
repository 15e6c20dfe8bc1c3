package io.github.paperboy.cli;

import io.github.paperboy.app.Paperboy.Purpose;
import io.github.paperboy.index.Hit;
import io.github.paperboy.index.IndexView;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.index.Space;
import io.github.paperboy.paper.PaperId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `paperboy similar`: the papers nearest in meaning to one.
@Command(name = "similar", description = "Finds the papers nearest in meaning to one.")
final class SimilarCommand implements Callable<Integer> {
  private static final int MOST = 1_000;

  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final FilterOptions conditions = new FilterOptions();

  @Parameters(paramLabel = "ID|TITLE", arity = "0..*", description = "As you remember it.")
  private List<String> words = List.of();

  @Option(names = "-k", paramLabel = "N", description = "At most so many papers; 10 usually.")
  private int limit = 10;

  SimilarCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (limit < 1 || limit > MOST) {
      throw new WrongUsage("-k is %d: give 1 to %d".formatted(limit, MOST));
    }
    var filter = conditions.filter();
    try (var paperboy = new Opener(surroundings, common).paperboy(Purpose.LOOK_UP);
        var view = paperboy.view()) {
      show(view, NamedPaper.find(view, String.join(" ", words)).id(), filter);
    }
    return Program.DONE;
  }

  private void show(IndexView view, PaperId id, PaperFilter filter) {
    var near =
        nearest(view, id, filter).stream()
            .map(Hit::id)
            .filter(other -> !other.equals(id))
            .limit(limit)
            .toList();
    var papers = new PaperView(surroundings.output());
    int rank = 0;
    for (var paper : view.papers(near)) {
      papers.item(++rank + ".", paper);
    }
    if (rank == 0) {
      surroundings.output().paragraph("", "No other paper is here that meets the conditions.");
    }
  }

  /// Itself is among them.
  private List<Hit> nearest(IndexView view, PaperId id, PaperFilter filter) {
    var encoding = view.encodings(List.of(id)).get(id);
    if (encoding != null) {
      return view.nearest(Space.ENCODED, encoding.whole(), filter, limit + 1);
    }
    var vector = view.staticVectors(List.of(id)).get(id);
    return vector == null ? List.of() : view.nearest(Space.STATIC, vector, filter, limit + 1);
  }
}
