package io.github.paperboy.eval;

import io.github.paperboy.claim.ClaimCheck;
import io.github.paperboy.claim.ClaimTraining;
import io.github.paperboy.claim.Label;
import java.util.List;
import java.util.Locale;

/// Measures the check of claims on labelled ones, and gives claims to its training.
public final class ClaimsEvaluation {
  private ClaimsEvaluation() {}

  /// The scores of the check beside those of words alone and of the commonest label.
  public record Report(ClaimScores check, ClaimScores lexical, ClaimScores majority) {
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

  public static Report measure(ClaimCheck check, List<LabelledClaim> claims) {
    var cases = claims.stream().map(c -> new ClaimScores.Case(c.label(), found(check, c))).toList();
    return new Report(
        ClaimScores.of(cases), LexicalBaseline.best(claims), LexicalBaseline.majority(claims));
  }

  private static Label found(ClaimCheck check, LabelledClaim claim) {
    return check.check(claim.claim(), claim.paper()).label();
  }

  /// @param weight how much each of these claims counts in the training
  public static List<ClaimTraining.Example> examples(List<LabelledClaim> claims, double weight) {
    return claims.stream()
        .map(c -> new ClaimTraining.Example(c.claim(), c.paper(), c.label(), weight))
        .toList();
  }
}
