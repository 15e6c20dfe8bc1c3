package io.github.paperboy.app;

import io.github.paperboy.ask.Fate;
import io.github.paperboy.ask.model.Fates;
import io.github.paperboy.claim.ClaimTraining;
import io.github.paperboy.claim.ClaimTraining.Observed;
import io.github.paperboy.claim.Label;
import io.github.paperboy.claim.Verdict;
import io.github.paperboy.claim.Weights;
import io.github.paperboy.eval.ClaimFiles;
import io.github.paperboy.eval.ClaimFolds;
import io.github.paperboy.eval.ClaimsEvaluation;
import io.github.paperboy.eval.ClaimsEvaluation.Report;
import io.github.paperboy.eval.LabelledClaim;
import io.github.paperboy.eval.SentenceFates;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.source.Fetched;
import io.github.paperboy.source.files.ReadSettings;
import io.github.paperboy.source.files.SourceFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Measures the check of claims on labelled sets, and fits its weights to them. Everything is
/// observed once; what follows costs seconds.
public final class ClaimMeasurement {
  /// A claim on a paper of one's own field counts so many times as much as one of SciFact, of which
  /// there are many.
  private static final double CLAIM = 4;

  /// Its rankings have floors of their own under the directory's name.
  private static final String SCIFACT = "scifact-evidence";

  private final Place place;
  private final Map<String, List<LabelledClaim>> claims;
  private final Map<String, List<Observed>> observed = new LinkedHashMap<>();

  /// A labelled claim that was labelled wrongly, or as a sentence of an answer treated wrongly.
  public record Mistake(LabelledClaim claim, Label found, Fate fate) {}

  /// What a set gave.
  ///
  /// @param fates what becomes of the claims as sentences of an answer that cites their papers
  public record Outcome(Report report, SentenceFates fates, List<Mistake> mistakes) {
    /// All figures by name.
    public Map<String, Double> figures() {
      Map<String, Double> figures = new LinkedHashMap<>(report.figures());
      figures.putAll(fates.figures());
      return figures;
    }
  }

  private ClaimMeasurement(Place place, Map<String, List<LabelledClaim>> claims) {
    this.place = place;
    this.claims = claims;
  }

  /// Where claims and papers are.
  ///
  /// @param papers files of papers that the claims name by title
  /// @param claims JSON lines
  /// @param scifact a directory in the form of SciFact, or null
  public record Sets(List<Path> papers, List<Path> claims, @Nullable Path scifact) {}

  /// Reads the sets and observes every claim.
  ///
  /// @throws UncheckedIOException if a file cannot be read; its message says what and why
  public static ClaimMeasurement of(Place place, Sets sets) {
    try (var models = Models.loading(place)) {
      var measurement = new ClaimMeasurement(place, read(sets));
      var training = new ClaimTraining(models.encoder()::encodeSentencesAll);
      measurement.claims.forEach((name, of) -> {
        double weight = name.equals(SCIFACT) ? 1 : CLAIM;
        var examples = ClaimsEvaluation.examples(of, weight);
        measurement.observed.put(name, training.observe(examples));
      });
      return measurement;
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  private static Map<String, List<LabelledClaim>> read(Sets sets) throws IOException {
    List<Paper> papers = new ArrayList<>();
    for (var file : sets.papers()) {
      try (var source = SourceFiles.open(file, ReadSettings.DEFAULTS)) {
        while (source.next() instanceof Fetched.Batch batch) {
          papers.addAll(batch.papers());
        }
      }
    }
    Map<String, List<LabelledClaim>> claims = new LinkedHashMap<>();
    for (var file : sets.claims()) {
      claims.put(name(file), ClaimFiles.byTitle(file, papers));
    }
    if (sets.scifact() != null) {
      claims.put(SCIFACT, ClaimFiles.scifact(sets.scifact()));
    }
    return claims;
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".jsonl", "");
  }

  /// Measures weights, by set. Those that were fitted to these claims look better than they are.
  public Map<String, Outcome> measure(Weights weights) {
    var settings = place.config().claim();
    return outcomes(one -> ClaimTraining.verdict(weights, one, settings));
  }

  /// Measures each claim by weights fitted to the claims of other papers.
  public Map<String, Outcome> crossValidate(int folds) {
    var fitted = new ClaimFolds(everything(), folds);
    return outcomes(one -> fitted.verdict(one, place.config().claim()));
  }

  /// Weights fitted to all of these claims.
  public Weights fit() {
    return ClaimTraining.fit(everything());
  }

  private List<Observed> everything() {
    return observed.values().stream().flatMap(List::stream).toList();
  }

  private Map<String, Outcome> outcomes(Function<Observed, Verdict> verdicts) {
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    observed.forEach((name, of) ->
        outcomes.put(
            name,
            outcome(claims.getOrDefault(name, List.of()), of.stream().map(verdicts).toList())));
    return outcomes;
  }

  private static Outcome outcome(List<LabelledClaim> claims, List<Verdict> found) {
    List<Mistake> mistakes = new ArrayList<>();
    List<SentenceFates.Case> fates = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      var claim = claims.get(i);
      var verdict = found.get(i);
      var fate = Fates.of(claim.claim(), claim.paper(), (_, _) -> verdict);
      fates.add(new SentenceFates.Case(claim.label(), fate));
      if (claim.label() != verdict.label() || isGrave(claim.label(), fate)) {
        mistakes.add(new Mistake(claim, verdict.label(), fate));
      }
    }
    var labels = found.stream().map(Verdict::label).toList();
    return new Outcome(ClaimsEvaluation.report(claims, labels), SentenceFates.of(fates), mistakes);
  }

  /// Whether readers lose what is true, or trust what is not.
  private static boolean isGrave(Label right, Fate fate) {
    return right == Label.SUPPORTED ? fate == Fate.REMOVED : fate == Fate.VERIFIED;
  }
}
