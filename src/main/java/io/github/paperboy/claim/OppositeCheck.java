package io.github.paperboy.claim;

import java.util.Map;
import java.util.Set;

/// Whether a word of the claim meets its opposite in the same place of the abstract: `linear` and
/// `nonlinear`, `slower` and `savings`, or the same word denied.
final class OppositeCheck {
  private static final Set<String> PREFIXES = Set.of("non", "non-", "un", "in", "im", "dis", "ir");
  private static final int LEAST_STEM = 4;
  private static final double LEAST_WEIGHT = 0.15;
  private static final double WORD = 0.6;
  private static final double AGREEING = 0.8;
  private static final double WORTH_SAYING = 0.3;

  private OppositeCheck() {}

  static void observe(Alignment alignment, Lexicon lexicon, Observations seen) {
    var claim = alignment.claim();
    for (int i = 0; i < claim.size(); i++) {
      if (claim.word(i).content() || lexicon.opposites().containsKey(claim.word(i).stem())) {
        compare(alignment, lexicon, i, seen);
      }
    }
  }

  private static void compare(Alignment alignment, Lexicon lexicon, int i, Observations seen) {
    var claim = alignment.claim();
    var reading = alignment.reading();
    double agreeing = 0;
    double opposing = 0;
    int opponent = -1;
    for (int place = 0; place < reading.places(); place++) {
      double weight = alignment.weightOf(reading.statementOf(place));
      int side = weight < LEAST_WEIGHT ? 0 : side(lexicon, claim.word(i), reading.word(place));
      if (side == 0 || (side < 0 && saysToo(claim, reading.word(place)))) {
        continue;
      }
      boolean denied = reading.denied(place) > 0.5 != claim.isDenied(i);
      boolean ofOthers = alignment.misattributed(i, place);
      double near = weight * (WORD * alignment.similarity(i, place) + alignment.context(i, place));
      if ((side > 0) ^ denied ^ ofOthers) {
        agreeing = Math.max(agreeing, near);
      } else if (near > opposing) {
        opposing = near;
        opponent = place;
      }
    }
    double lead = opposing - AGREEING * agreeing;
    if (opponent < 0 || opposing <= agreeing) {
      return;
    }
    seen.atLeast(Feature.OPPOSITE, lead);
    // The same word denied is what NegationCheck says.
    boolean same = opponent >= 0 && claim.word(i).stem().equals(reading.word(opponent).stem());
    if (lead > WORTH_SAYING && !same) {
      seen.note(
          Reason.Kind.OPPOSITE,
          "the claim says “%s”, the abstract “%s”%s"
              .formatted(
                  claim.word(i).text(),
                  reading.word(opponent).text(),
                  alignment.misattributed(i, opponent) ? " of other work" : ""),
          lead,
          reading.statementOf(opponent));
    }
  }

  /// Whether the claim has the abstract's word as well: then it is no opposite of the claim.
  private static boolean saysToo(Statement claim, Word there) {
    return claim.words().stream().anyMatch(word -> word.stem().equals(there.stem()));
  }

  /// Whether one word is the other with a prefix that turns it round, such as `nonlinear`.
  private static boolean negates(String one, String other) {
    int prefix = one.length() - other.length();
    return other.length() >= LEAST_STEM
        && prefix >= 2
        && prefix <= 4
        && one.endsWith(other)
        && PREFIXES.contains(one.substring(0, prefix));
  }

  /// 1 if both words stand on the same side of a pair, -1 on different sides, 0 if no pair has
  /// both.
  private static int side(Lexicon lexicon, Word here, Word there) {
    if (here.stem().equals(there.stem())) {
      return here.content() ? 1 : 0;
    }
    if (negates(here.stem(), there.stem()) || negates(there.stem(), here.stem())) {
      return -1;
    }
    Map<Integer, Integer> mine = lexicon.opposites().getOrDefault(here.stem(), Map.of());
    Map<Integer, Integer> other = lexicon.opposites().getOrDefault(there.stem(), Map.of());
    return mine.entrySet().stream()
        .filter(entry -> other.containsKey(entry.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .mapToInt(entry -> entry.getValue() * other.getOrDefault(entry.getKey(), 0))
        .findFirst()
        .orElse(0);
  }
}
