package io.github.paperboy.claim;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;

/// Whether the sides of a comparison have changed places: "A beats B" where the abstract says that
/// B beats A.
final class ComparisonCheck {
  private static final double LEAST_WEIGHT = 0.25;
  private static final int BEFORE = 10;
  private static final int AFTER = 8;
  private static final double OURS = 0.5;
  private static final double CLASS = 0.6;
  private static final double TELLING = 0.12;
  private static final double WORTH_SAYING = 0.12;
  private static final Set<String> WE =
      Set.of("we", "our", "ours", "method", "approach", "proposed", "it", "framework");
  private static final Set<String> OTHERS =
      Set.of(
          "baseline",
          "baselines",
          "existing",
          "previous",
          "prior",
          "earlier",
          "conventional",
          "traditional",
          "state-of-the-art",
          "sota",
          "competitor",
          "competitors",
          "competing",
          "rival",
          "rivals",
          "counterpart",
          "counterparts",
          "other",
          "others",
          "alternatives",
          "current",
          "standard",
          "frontier");

  private final Alignment alignment;
  private final Comparative claimed;
  private final int[] left;
  private final int[] right;

  private ComparisonCheck(Alignment alignment, Comparative claimed) {
    this.alignment = alignment;
    this.claimed = claimed;
    var content = alignment.claim().content();
    left = Arrays.stream(content).filter(i -> i < claimed.from()).toArray();
    right = Arrays.stream(content).filter(i -> i > claimed.to()).toArray();
  }

  static void observe(Alignment alignment, Lexicon lexicon, Observations seen) {
    var comparatives = Comparative.in(alignment.claim().words(), lexicon);
    if (!comparatives.isEmpty()) {
      new ComparisonCheck(alignment, comparatives.getFirst()).compare(lexicon, seen);
    }
  }

  private void compare(Lexicon lexicon, Observations seen) {
    var reading = alignment.reading();
    double order = 0;
    int where = -1;
    for (int s = 0; s < reading.statements().size(); s++) {
      if (alignment.weightOf(s) < LEAST_WEIGHT) {
        continue;
      }
      for (var stated : Comparative.in(reading.statement(s).words(), lexicon)) {
        double kept = order(s, stated);
        if (Math.abs(kept) > Math.abs(order)) {
          order = kept;
          where = s;
        }
      }
    }
    seen.set(Feature.SWAPPED, Math.max(0, -order));
    if (order < -WORTH_SAYING) {
      seen.note(
          Reason.Kind.COMPARISON, "the abstract compares the other way round", 1 - order, where);
    }
  }

  /// Positive when the sides stand as in the claim, negative when they have changed places.
  private double order(int s, Comparative stated) {
    var statement = alignment.reading().statement(s);
    var before = side(s, stated.from() - BEFORE, stated.from());
    var after = side(s, stated.to() + 1, stated.to() + AFTER + 1);
    if (before.length == 0 || after.length == 0 || left.length == 0 || right.length == 0) {
      return 0;
    }
    boolean ours =
        IntStream.range(Math.max(0, stated.from() - BEFORE), stated.from())
            .anyMatch(i -> WE.contains(statement.word(i).lower()));
    double kept = lead(left, before, after) + lead(right, after, before);
    kept += ours && own(left) ? OURS : 0;
    kept -= ours && own(right) ? OURS : 0;
    if (others(statement, stated.to() + 1, stated.to() + AFTER + 1)) {
      kept += (othersClaimed(right) ? CLASS : 0) - (othersClaimed(left) ? CLASS : 0);
    }
    return kept * stated.sign() * claimed.sign();
  }

  /// How much nearer words come to their own side than to the other; only those that tell.
  private double lead(int[] words, int[] ownSide, int[] otherSide) {
    return Arrays.stream(words)
        .mapToDouble(i -> nearest(i, ownSide) - nearest(i, otherSide))
        .filter(lead -> Math.abs(lead) > TELLING)
        .average()
        .orElse(0);
  }

  private double nearest(int i, int[] places) {
    return Arrays.stream(places)
        .mapToDouble(place -> alignment.similarity(i, place))
        .max()
        .orElse(0);
  }

  private static boolean others(Statement statement, int from, int to) {
    return IntStream.range(Math.max(0, from), Math.min(to, statement.size()))
        .anyMatch(i -> OTHERS.contains(statement.word(i).lower()));
  }

  private boolean othersClaimed(int[] words) {
    return !own(words)
        && Arrays.stream(words).anyMatch(i -> OTHERS.contains(alignment.claim().word(i).lower()));
  }

  private int[] side(int s, int from, int to) {
    int first = alignment.reading().first(s);
    return Arrays.stream(alignment.reading().statement(s).content())
        .filter(i -> i >= from && i < to)
        .map(i -> first + i)
        .toArray();
  }

  private boolean own(int[] words) {
    var names = alignment.reading().names();
    return Arrays.stream(words).anyMatch(i -> names.contains(alignment.claim().word(i).lower()));
  }
}
