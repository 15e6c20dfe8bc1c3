package io.github.paperboy.cli;

import io.github.paperboy.retrieve.SearchPlan;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What is asked, and how the result is wanted.
final class QuestionOptions {
  private static final int MOST = 1_000;

  @Parameters(paramLabel = "TEXT", arity = "0..*", description = "What you want to know.")
  private List<String> words = List.of();

  @Option(names = "--json", description = "One line of JSON instead of text.")
  private boolean json;

  @Option(
      names = "--batch",
      paramLabel = "FILE",
      description = "JSON lines with id and question or turns, - for standard input; answers JSON.")
  private @Nullable Path batch;

  @Option(names = "-k", paramLabel = "N", description = "At most so many papers.")
  private @Nullable Integer limit;

  /// @throws WrongUsage if there is nothing to ask, or too much
  void check() {
    if (batch == null && text().isBlank()) {
      throw new WrongUsage("nothing to look for: write it after the command, in quotes");
    }
    if (batch != null && !words.isEmpty()) {
      throw new WrongUsage("give a text or --batch, not both");
    }
    if (limit != null && (limit < 1 || limit > MOST)) {
      throw new WrongUsage("-k is %d: give 1 to %d".formatted(limit, MOST));
    }
  }

  String text() {
    return String.join(" ", words);
  }

  boolean json() {
    return json;
  }

  @Nullable Path batch() {
    return batch;
  }

  /// Sets the limit of a plan to the one given here, if there is one.
  UnaryOperator<SearchPlan> limited() {
    var given = limit;
    return given == null ? plan -> plan : plan -> plan.withLimit(given);
  }
}
