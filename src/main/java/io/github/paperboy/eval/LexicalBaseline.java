package io.github.paperboy.eval;

import io.github.paperboy.claim.Label;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/// What words alone tell, to set beside the check of claims: the share of a claim's words that the
/// abstract has. Above a threshold it is supported, below it there is not enough; it never
/// contradicts. The threshold is chosen on the claims it is measured on, which favours it.
public final class LexicalBaseline {
  private static final int SHORT = 4;
  private static final int STEPS = 20;

  private LexicalBaseline() {}

  /// The scores of the best threshold by macro-F1.
  public static ClaimScores best(List<LabelledClaim> claims) {
    return IntStream.rangeClosed(0, STEPS)
        .mapToObj(step -> scores(claims, (double) step / STEPS))
        .max(Comparator.comparingDouble(ClaimScores::macroF1))
        .orElseThrow();
  }

  /// The scores of giving every claim the commonest label.
  public static ClaimScores majority(List<LabelledClaim> claims) {
    var commonest =
        Arrays.stream(Label.values())
            .max(
                Comparator.comparingLong(
                    label -> claims.stream().filter(c -> c.label() == label).count()))
            .orElseThrow();
    return ClaimScores.of(
        claims.stream().map(c -> new ClaimScores.Case(c.label(), commonest)).toList());
  }

  private static ClaimScores scores(List<LabelledClaim> claims, double threshold) {
    return ClaimScores.of(
        claims.stream()
            .map(c ->
                new ClaimScores.Case(
                    c.label(), overlap(c) >= threshold ? Label.SUPPORTED : Label.NOT_ENOUGH))
            .toList());
  }

  static double overlap(LabelledClaim claim) {
    var words = words(claim.claim());
    var there = words(claim.paper().titleAndAbstract());
    long found = words.stream().filter(there::contains).count();
    return words.isEmpty() ? 0 : (double) found / words.size();
  }

  private static Set<String> words(String text) {
    var words = new HashSet<String>();
    for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}%.]+")) {
      if (word.length() >= SHORT || word.chars().anyMatch(Character::isDigit)) {
        words.add(word);
      }
    }
    return words;
  }
}
