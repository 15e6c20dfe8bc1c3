package io.github.paperboy.cli;

import io.github.paperboy.app.Paperboy;
import io.github.paperboy.app.Paperboy.Purpose;
import io.github.paperboy.claim.ClaimCheck.Checked;
import io.github.paperboy.index.IndexView;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `paperboy check`: whether an abstract says what a claim says.
@Command(
    name = "check",
    description = "Checks a claim: supported, contradicted, or not said by the abstract.",
    footer = {
      "",
      "Example: paperboy check \"Kettle boils a litre in 90 seconds.\" --paper 2501.00001",
      "Without --paper the nearest papers are read and the one that says most is shown."
    })
final class CheckCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "CLAIM", arity = "0..*", description = "One sentence, in quotes.")
  private List<String> words = List.of();

  @Option(
      names = "--paper",
      paramLabel = "ID|TITLE",
      description = "The paper to check it against, as you remember it.")
  private @Nullable String paper;

  @Option(names = "--json", description = "One line of JSON instead of text.")
  private boolean json;

  @Option(
      names = "--batch",
      paramLabel = "FILE",
      description =
          "JSON lines with id, claim and paper_title, - for standard input; answers JSON.")
  private @Nullable Path batch;

  CheckCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var claim = String.join(" ", words);
    if (batch == null && claim.isBlank()) {
      throw new WrongUsage("nothing to check: write the claim after the command, in quotes");
    }
    if (paper != null && paper.isBlank()) {
      throw new WrongUsage("no paper named: write its id or title after --paper");
    }
    if (batch != null && !claim.isBlank()) {
      throw new WrongUsage("give a claim or --batch, not both");
    }
    try (var paperboy = new Opener(surroundings, common).paperboy(Purpose.QUESTIONS);
        var view = paperboy.view()) {
      if (batch != null) {
        new LineByLine(surroundings, line -> line(paperboy, view, ClaimLine.read(line))).run(batch);
      } else {
        show(check(paperboy, view, claim, Objects.requireNonNullElse(paper, "")));
      }
    }
    return Program.DONE;
  }

  private static Optional<Checked> check(
      Paperboy paperboy, IndexView view, String claim, String named) {
    if (named.isBlank()) {
      return paperboy.claims().check(claim);
    }
    var paper = NamedPaper.find(view, named);
    return Optional.of(new Checked(paper, paperboy.claims().check(claim, paper)));
  }

  private void show(Optional<Checked> checked) {
    if (json) {
      surroundings.output().out().println(JsonText.object(part(checked)));
    } else {
      new ClaimView(surroundings.output()).show(checked);
    }
  }

  private static JsonText.Part part(Optional<Checked> checked) {
    return checked.map(ClaimJson::of).orElseGet(ClaimJson::nothing);
  }

  private String line(Paperboy paperboy, IndexView view, ClaimLine line) {
    if (line.error() != null) {
      return failed(line, line.error());
    }
    try {
      var named = line.paper().isBlank() ? Objects.requireNonNullElse(paper, "") : line.paper();
      var checked = part(check(paperboy, view, line.claim(), named));
      return JsonText.object(fields -> {
        BatchLine.writeId(fields, line.id());
        checked.write(fields);
      });
    } catch (RuntimeException e) {
      // One claim that cannot be checked must not cost the others their answers.
      return failed(line, Objects.requireNonNullElse(e.getMessage(), e.toString()));
    }
  }

  private static String failed(ClaimLine line, String error) {
    return JsonText.object(fields -> {
      BatchLine.writeId(fields, line.id());
      fields.writeStringField("error", PlainText.line(error));
    });
  }
}
