package io.github.paperboy.cli;

import io.github.paperboy.app.ClaimMeasurement;
import io.github.paperboy.app.ClaimMeasurement.Outcome;
import io.github.paperboy.app.ClaimMeasurement.Sets;
import io.github.paperboy.claim.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `paperboy eval claims`: how well claims are checked, and the fitting of the check.
@Command(
    name = "claims",
    description = "Checks labelled claims, beside baselines; -v lists those labelled wrongly.")
final class EvalClaimsCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final Floors floors = new Floors();

  @Option(
      names = "--papers",
      paramLabel = "FILE",
      arity = "1..*",
      description = "Papers that the claims name by title.")
  private List<Path> papers = List.of();

  @Option(
      names = "--claims",
      paramLabel = "FILE",
      description = "JSON lines with claim, paper_title and label; several.")
  private List<Path> claims = List.of();

  @Option(
      names = "--scifact",
      paramLabel = "DIR",
      description = "A directory with evidence.jsonl and corpus.jsonl.gz.")
  private @Nullable Path scifact;

  @Option(
      names = "--folds",
      paramLabel = "N",
      description = "Fit to the claims of other papers before measuring, N times; the honest way.")
  private int folds;

  @Option(names = "--fit", paramLabel = "FILE", description = "Fit to all of them; write weights.")
  private @Nullable Path fit;

  EvalClaimsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (claims.isEmpty() && scifact == null) {
      throw new WrongUsage("nothing to measure: give --claims with --papers, or --scifact");
    }
    if (folds == 1 || folds < 0 || folds > 100) {
      throw new WrongUsage("--folds is %d: give 2 to 100".formatted(folds));
    }
    var place = new Opener(surroundings, common).place();
    var measurement = ClaimMeasurement.of(place, new Sets(papers, claims, scifact));
    if (fit != null) {
      write(measurement.fit(), fit);
    }
    return show(
        folds > 0 ? measurement.crossValidate(folds) : measurement.measure(Weights.bundled()));
  }

  private int show(Map<String, Outcome> outcomes) {
    Map<String, Map<String, Double>> measured = new LinkedHashMap<>();
    outcomes.forEach((name, outcome) -> {
      surroundings.output().line(name);
      surroundings.output().out().print(outcome.report().format());
      surroundings.output().out().print(outcome.fates().format());
      if (common.verbose()) {
        outcome.mistakes().forEach(this::mistake);
      }
      measured.put(name, outcome.figures());
    });
    return floors.judge(measured, surroundings.output());
  }

  private void mistake(ClaimMeasurement.Mistake mistake) {
    surroundings
        .output()
        .line(
            "  %s, not %s, %s: %s [%s]"
                .formatted(
                    mistake.found().key(),
                    mistake.claim().label().key(),
                    mistake.fate().name().toLowerCase(Locale.ROOT),
                    mistake.claim().claim(),
                    mistake.claim().paper().title()));
  }

  private static void write(Weights weights, Path file) {
    try {
      Files.writeString(file, weights.format());
    } catch (IOException e) {
      throw new Failure("cannot write %s: %s".formatted(file, e.getMessage()), e);
    }
  }
}
