package io.github.paperboy.cli;

import io.github.paperboy.app.DataDirectory;
import io.github.paperboy.app.Intake;
import io.github.paperboy.app.Paperboy.Purpose;
import io.github.paperboy.app.TemporaryDirectory;
import io.github.paperboy.eval.Exam;
import io.github.paperboy.eval.ExamQuestion.Expectation;
import io.github.paperboy.eval.ExamReader;
import io.github.paperboy.eval.ExamReport;
import io.github.paperboy.eval.Marked;
import io.github.paperboy.ingest.StopSignal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `paperboy eval answers`: puts questions with known answers.
@Command(
    name = "answers",
    description = "Puts a set of questions and marks the answers; -v lists those with a fault.")
final class EvalAnswersCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final Floors floors = new Floors();

  @Option(
      names = "--papers",
      paramLabel = "FILE",
      arity = "1..*",
      description = "Papers to ask about; without it, those of the data directory.")
  private List<Path> papers = List.of();

  @Option(names = "--questions", paramLabel = "FILE", required = true, description = "JSON lines.")
  @SuppressWarnings("NullAway.Init") // required
  private Path questions;

  @Option(
      names = "--year",
      paramLabel = "Y",
      description = "The year in which pages with dates without a year were saved.")
  private @Nullable Integer year;

  EvalAnswersCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (papers.isEmpty()) {
      return mark(new Opener(surroundings, common));
    }
    try (var directory = TemporaryDirectory.create()) {
      var opener = new Opener(surroundings, common).at(new DataDirectory(directory.path()));
      try (var view = new IngestView(surroundings.output(), opener.progress());
          var intake = opener.intake(view, new StopSignal())) {
        fill(intake);
      }
      return mark(opener);
    }
  }

  private void fill(Intake intake) {
    if (!intake.ingest(papers, year).complete()) {
      throw new Failure("not all papers could be read");
    }
    intake.encode();
  }

  private int mark(Opener opener) {
    try (var paperboy = opener.paperboy(Purpose.QUESTIONS)) {
      var exam = new Exam(paperboy::ask);
      var marks = ExamReader.read(questions).stream().map(exam::mark).toList();
      var figures = ExamReport.figures(marks);
      figures.forEach(this::figure);
      if (common.verbose()) {
        marks.stream().filter(EvalAnswersCommand::isFaulty).forEach(this::fault);
      }
      return floors.judge(Map.of("answers", figures), surroundings.output());
    } catch (IOException e) {
      throw new WrongUsage(String.valueOf(e.getMessage()));
    }
  }

  private void figure(String name, double value) {
    surroundings.output().out().printf(Locale.ROOT, "%-24s %7.3f%n", name, value);
  }

  private static boolean isFaulty(Marked mark) {
    return switch (mark.question().expect()) {
      case ANSWER -> mark.refused() || mark.goldCited() < 1 || !mark.nuggets();
      case REFUSE -> !mark.refused();
      case SAFE -> !mark.safe();
    };
  }

  private void fault(Marked mark) {
    var output = surroundings.output();
    output.out().println();
    output.line(
        "%s (%s, %s): %s"
            .formatted(
                mark.question().id(),
                mark.question().type().name().toLowerCase(Locale.ROOT),
                mark.question().expect() == Expectation.ANSWER
                    ? "wanted: " + mark.question().turns().getLast().gold()
                    : "wanted: " + mark.question().expect().name().toLowerCase(Locale.ROOT),
                mark.question().turns().getLast().text()));
    output.line("  cited: " + mark.cited());
    output.paragraph("  ", mark.text());
  }
}
