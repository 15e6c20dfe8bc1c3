package io.github.paperboy.eval;

import io.github.paperboy.claim.Label;
import java.util.Arrays;
import java.util.List;

/// How well labels were found, by the standard definitions. A ratio without cases is 0.
///
/// @param threeWay mean recall of the three labels
/// @param supportedOrNot mean of the recall of supported and of the rest
/// @param supportedPrecision of what was called supported, the share that is
/// @param macroF1 mean F1 of the three labels
/// @param claims how many
public record ClaimScores(
    double threeWay, double supportedOrNot, double supportedPrecision, double macroF1, int claims) {

  /// One case: what is right and what was found.
  public record Case(Label right, Label found) {}

  public static ClaimScores of(List<Case> cases) {
    var labels = Label.values();
    double rest =
        ratio(
            cases.stream().filter(c -> notSupported(c.right) && notSupported(c.found)).count(),
            cases.stream().filter(c -> notSupported(c.right)).count());
    return new ClaimScores(
        Arrays.stream(labels).mapToDouble(label -> recall(cases, label)).average().orElse(0),
        (recall(cases, Label.SUPPORTED) + rest) / 2,
        precision(cases, Label.SUPPORTED),
        Arrays.stream(labels).mapToDouble(label -> f1(cases, label)).average().orElse(0),
        cases.size());
  }

  private static boolean notSupported(Label label) {
    return label != Label.SUPPORTED;
  }

  private static double recall(List<Case> cases, Label label) {
    return ratio(both(cases, label), cases.stream().filter(c -> c.right == label).count());
  }

  private static double precision(List<Case> cases, Label label) {
    return ratio(both(cases, label), cases.stream().filter(c -> c.found == label).count());
  }

  private static double f1(List<Case> cases, Label label) {
    double sum = recall(cases, label) + precision(cases, label);
    return sum == 0 ? 0 : 2 * recall(cases, label) * precision(cases, label) / sum;
  }

  private static long both(List<Case> cases, Label label) {
    return cases.stream().filter(c -> c.right == label && c.found == label).count();
  }

  private static double ratio(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
