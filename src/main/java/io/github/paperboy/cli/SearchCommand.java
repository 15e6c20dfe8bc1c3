package io.github.paperboy.cli;

import io.github.paperboy.app.Paperboy;
import io.github.paperboy.app.Paperboy.Purpose;
import io.github.paperboy.index.Order;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.retrieve.Evidence;
import io.github.paperboy.retrieve.Request;
import io.github.paperboy.retrieve.Retrieved;
import io.github.paperboy.retrieve.SearchPlan;
import io.github.paperboy.retrieve.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `paperboy search`: a list of papers.
@Command(name = "search", description = "Finds papers by words, meaning and facts.")
final class SearchCommand implements Callable<Integer> {
  private static final int USUAL = 10;

  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final FilterOptions conditions = new FilterOptions();
  @Mixin private final QuestionOptions questions = new QuestionOptions();

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "relevance (usual), newest or discussed.")
  private Sort sort = Sort.RELEVANCE;

  /// The orders, written in any case.
  enum Sort {
    RELEVANCE,
    NEWEST,
    DISCUSSED
  }

  SearchCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    questions.check();
    var filter = conditions.filter();
    try (var paperboy = new Opener(surroundings, common).paperboy(Purpose.QUESTIONS)) {
      if (questions.batch() != null) {
        new Batch(surroundings, () -> new Searching(paperboy, filter, this::planned))
            .run(questions.batch());
      } else {
        show(new Searching(paperboy, filter, this::planned), questions.text());
      }
    }
    return Program.DONE;
  }

  private SearchPlan planned(SearchPlan plan) {
    return ordered(questions.limited().apply(usual(plan)));
  }

  private static SearchPlan usual(SearchPlan plan) {
    return plan.limit() == null ? plan.withLimit(USUAL) : plan;
  }

  private SearchPlan ordered(SearchPlan plan) {
    return switch (sort) {
      case RELEVANCE -> plan;
      case NEWEST -> plan.withOrder(Order.NEWEST);
      case DISCUSSED -> plan.withOrder(Order.DISCUSSED);
    };
  }

  private void show(Searching searching, String text) {
    var output = surroundings.output();
    var found = searching.search(text);
    if (questions.json()) {
      output.out().println(JsonText.object(HitsJson.of(text, found)));
      return;
    }
    var papers = new PaperView(output);
    papers.understood(found.plan().understood());
    int rank = 0;
    for (var evidence : found.evidence()) {
      papers.item(++rank + ".", evidence.paper());
    }
    if (rank == 0) {
      output.paragraph("", "No paper matches.");
    }
  }

  /// A conversation of searches.
  private static final class Searching implements Batch.Conversation {
    private final Paperboy paperboy;
    private final PaperFilter filter;
    private final UnaryOperator<SearchPlan> change;
    private final List<Turn> earlier = new ArrayList<>();

    Searching(Paperboy paperboy, PaperFilter filter, UnaryOperator<SearchPlan> change) {
      this.paperboy = paperboy;
      this.filter = filter;
      this.change = change;
    }

    Retrieved search(String text) {
      var found = paperboy.search(new Request(text, earlier, filter, Set.of()), change);
      earlier.add(new Turn(found.plan().question(), ids(found)));
      return found;
    }

    private static List<PaperId> ids(Retrieved found) {
      return found.evidence().stream().map(Evidence::paper).map(paper -> paper.id()).toList();
    }

    @Override
    public JsonText.Part next(String text) {
      return HitsJson.of(text, search(text));
    }
  }
}
