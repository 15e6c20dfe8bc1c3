package io.github.paperboy.eval;

import io.github.paperboy.claim.ClaimTraining;
import io.github.paperboy.claim.ClaimTraining.Example;
import io.github.paperboy.claim.Label;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// Measures the check of claims on labelled ones, and gives claims to its training.
public final class ClaimsEvaluation {
  private ClaimsEvaluation() {}

  /// The scores of the check beside those of words alone and of the commonest label.
  public record Report(ClaimScores check, ClaimScores lexical, ClaimScores majority) {
    /// The figures by name; `lead` is that of macro-F1 over the better baseline.
    public Map<String, Double> figures() {
      Map<String, Double> figures = new LinkedHashMap<>();
      figures.put("supported_or_not", check.supportedOrNot());
      figures.put("three_way", check.threeWay());
      figures.put("precision", check.supportedPrecision());
      figures.put("macro_f1", check.macroF1());
      figures.put("lead", check.macroF1() - Math.max(lexical.macroF1(), majority.macroF1()));
      return figures;
    }

    /// A table for people, one line each.
    public String format() {
      return line("check", check) + line("lexical", lexical) + line("majority", majority);
    }

    private static String line(String name, ClaimScores scores) {
      return String.format(
          Locale.ROOT,
          "%-9s %4d claims  three-way %.3f  supported-or-not %.3f  supported precision %.3f"
              + "  macro-F1 %.3f%n",
          name,
          scores.claims(),
          scores.threeWay(),
          scores.supportedOrNot(),
          scores.supportedPrecision(),
          scores.macroF1());
    }
  }

  /// @param found the label given to each claim, in their order
  public static Report report(List<LabelledClaim> claims, List<Label> found) {
    var cases =
        IntStream.range(0, claims.size())
            .mapToObj(i -> new ClaimScores.Case(claims.get(i).label(), found.get(i)))
            .toList();
    return new Report(
        ClaimScores.of(cases), LexicalBaseline.best(claims), LexicalBaseline.majority(claims));
  }

  /// Examples for the training, of which each label weighs the same.
  ///
  /// @param weight how much each of these claims counts on average
  public static List<ClaimTraining.Example> examples(List<LabelledClaim> claims, double weight) {
    return claims.stream()
        .map(c -> new Example(c.claim(), c.paper(), c.label(), weight * rarity(c, claims)))
        .toList();
  }

  private static double rarity(LabelledClaim one, List<LabelledClaim> claims) {
    long same = claims.stream().filter(other -> other.label() == one.label()).count();
    return (double) claims.size() / (Label.values().length * same);
  }
}
