package io.github.paperboy.claim;

import io.github.paperboy.claim.Quantity.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whether the numbers of a claim are those of the abstract, for the same thing: another value in
/// the same place, a bound that excludes it, or the number of something else is a conflict.
final class QuantityCheck {
  private static final double BOUND_CONTEXT = 0.4;
  private static final double CONFLICT_CONTEXT = 0.5;
  private static final double SAME_HEAD = 0.2;
  private static final int CLAIM_NEAR = 4;
  private static final int ABSTRACT_NEAR = 6;
  private static final int HEAD_WITHIN = 3;
  private static final int ATTACHED_WITHIN = 6;
  private static final int SMALL = 2;
  private static final int BEFORE = 70;
  private static final Pattern RIVAL =
      Pattern.compile(
          "\\b(?:over|than|from|versus|vs\\.?|compared (?:to|with)|outperform\\w*|surpass\\w*)"
              + "\\s[^.;]*\\b(?:existing|previous|prior|earlier|baselines?|state-of-the-art|sota"
              + "|competitors?|best known|others?)\\b(?:(?!\\sby\\b)[^.;,]){0,40}$",
          Pattern.CASE_INSENSITIVE);

  /// A number of the abstract, as seen from one of the claim.
  private record Candidate(Quantity stated, int statement, double context, boolean sameHead) {}

  private final Alignment alignment;
  private final Observations seen;

  private QuantityCheck(Alignment alignment, Observations seen) {
    this.alignment = alignment;
    this.seen = seen;
  }

  static void observe(Alignment alignment, Observations seen) {
    var check = new QuantityCheck(alignment, seen);
    for (var claimed : alignment.claim().quantities()) {
      if (!isSmallNumeral(claimed)) {
        check.compare(claimed);
      }
    }
  }

  /// "One" and "two" are too often no numbers.
  private static boolean isSmallNumeral(Quantity quantity) {
    return !Character.isDigit(quantity.text().charAt(0))
        && quantity.unit() == Unit.PLAIN
        && quantity.bound() == Quantity.Bound.EXACT
        && quantity.value() <= SMALL;
  }

  private void compare(Quantity claimed) {
    var candidates = candidates(claimed);
    Optional<Candidate> same =
        candidates.stream()
            .filter(c -> claimed.followsFrom(c.stated))
            .max(Comparator.comparingDouble(Candidate::context));
    Optional<Candidate> excluding =
        candidates.stream()
            .filter(c -> c.context > BOUND_CONTEXT && claimed.excludes(c.stated))
            .max(Comparator.comparingDouble(Candidate::context));
    boolean found =
        same.isPresent() && (excluding.isEmpty() || excluding.get().context < same.get().context);
    if (found) {
      seen.add(Feature.NUMBER_FOUND, 1);
      compareRoles(claimed, same.orElseThrow());
      return;
    }
    Optional<Candidate> other =
        candidates.stream()
            .filter(c -> isDecisive(claimed, c))
            .max(Comparator.comparingDouble(Candidate::context));
    if (excluding.isPresent() || other.isPresent()) {
      conflict(claimed, excluding.or(() -> other).orElseThrow());
    } else {
      seen.add(Feature.NUMBER_MISSING, 1);
    }
  }

  /// A bare count is another number only if the same is counted.
  private static boolean isDecisive(Quantity claimed, Candidate candidate) {
    boolean exact = claimed.unit() == Unit.PERCENT || claimed.decimals() > 0;
    double context = candidate.context + (candidate.sameHead ? SAME_HEAD : 0);
    return (exact || candidate.sameHead) && context > CONFLICT_CONTEXT;
  }

  private void conflict(Quantity claimed, Candidate candidate) {
    seen.atLeast(Feature.NUMBER_CONFLICT, 1);
    seen.note(
        Reason.Kind.NUMBER,
        "the abstract says %s, the claim %s".formatted(candidate.stated.text(), claimed.text()),
        1 + candidate.context,
        candidate.statement);
  }

  private List<Candidate> candidates(Quantity claimed) {
    var reading = alignment.reading();
    var candidates = new ArrayList<Candidate>();
    for (int s = 0; s < reading.statements().size(); s++) {
      for (var stated : reading.statement(s).quantities()) {
        if (claimed.comparable(stated)) {
          candidates.add(
              new Candidate(stated, s, context(claimed, s, stated), sameHead(claimed, s, stated)));
        }
      }
    }
    return candidates;
  }

  private double context(Quantity claimed, int s, Quantity stated) {
    int first = alignment.reading().first(s);
    double nearest = 0;
    for (int i : around(alignment.claim(), claimed.word(), CLAIM_NEAR)) {
      for (int j : around(alignment.reading().statement(s), stated.word(), ABSTRACT_NEAR)) {
        nearest = Math.max(nearest, alignment.similarity(i, first + j));
      }
    }
    return (nearest + alignment.context(claimed.word(), first + stated.word())) / 2;
  }

  private static int[] around(Statement statement, int at, int reach) {
    return Arrays.stream(statement.content())
        .filter(i -> i != at && Math.abs(i - at) <= reach)
        .toArray();
  }

  /// Whether the words right after both numbers agree: what is counted is the same.
  private boolean sameHead(Quantity claimed, int s, Quantity stated) {
    var here = head(alignment.claim(), claimed.word());
    var there = head(alignment.reading().statement(s), stated.word());
    return !here.isEmpty()
        && !there.isEmpty()
        && (here.getFirst().equals(there.getFirst()) || here.getLast().equals(there.getLast()))
        && claimed.unit() == stated.unit();
  }

  private static List<String> head(Statement statement, int at) {
    return Arrays.stream(statement.content())
        .filter(i -> i > at && i <= at + HEAD_WITHIN)
        .limit(2)
        .mapToObj(i -> statement.word(i).stem())
        .toList();
  }

  /// The number is there: is it that of what the claim speaks of, or that of something else?
  private void compareRoles(Quantity claimed, Candidate same) {
    var statement = alignment.reading().statement(same.statement);
    Set<String> spoken =
        Arrays.stream(alignment.claim().content())
            .mapToObj(i -> alignment.claim().word(i).stem())
            .collect(Collectors.toSet());
    var mine = attached(statement, same.stated);
    if (ofOthers(statement, same.stated) && !ofOthers(alignment.claim(), claimed)) {
      seen.atLeast(Feature.NUMBER_CONFLICT, 1);
      seen.note(
          Reason.Kind.NUMBER,
          "%s is the figure of other work".formatted(same.stated.text()),
          1 + same.context,
          same.statement);
    }
    for (var other : statement.quantities()) {
      if (other.word() == same.stated.word() || !claimed.comparable(other) || claims(other)) {
        continue;
      }
      var theirs = attached(statement, other);
      if (meets(minus(theirs, mine), spoken)
          && !minus(mine, theirs).isEmpty()
          && !meets(minus(mine, theirs), spoken)) {
        seen.atLeast(Feature.NUMBER_CONFLICT, 1);
        seen.note(
            Reason.Kind.NUMBER,
            "%s is said of something else; of this the abstract says %s"
                .formatted(same.stated.text(), other.text()),
            1 + same.context,
            same.statement);
      }
    }
  }

  /// Whether the number is what something else is set against: "over the best existing bound of".
  private static boolean ofOthers(Statement statement, Quantity quantity) {
    int at = statement.word(quantity.word()).span().start();
    var before = statement.text().substring(Math.max(0, at - BEFORE), at);
    return RIVAL.matcher(before).find();
  }

  private boolean claims(Quantity other) {
    return alignment.claim().quantities().stream().anyMatch(q -> q.value() == other.value());
  }

  /// The content words between a number and the next one.
  private static Set<String> attached(Statement statement, Quantity quantity) {
    int next =
        statement.quantities().stream()
            .mapToInt(Quantity::word)
            .filter(word -> word > quantity.word())
            .min()
            .orElse(statement.size());
    return Arrays.stream(statement.content())
        .filter(i -> i > quantity.word() && i < next && i <= quantity.word() + ATTACHED_WITHIN)
        .mapToObj(i -> statement.word(i).stem())
        .collect(Collectors.toSet());
  }

  private static Set<String> minus(Set<String> all, Set<String> without) {
    var rest = new HashSet<>(all);
    rest.removeAll(without);
    return rest;
  }

  private static boolean meets(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }
}
