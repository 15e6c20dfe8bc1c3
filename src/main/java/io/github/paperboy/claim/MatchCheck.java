package io.github.paperboy.claim;

import java.util.Arrays;

/// How much of what a claim speaks of occurs in the abstract at all.
final class MatchCheck {
  /// Below this cosine an abstract has nothing like the word.
  private static final double NOTHING_LIKE = 0.35;

  private static final int WORST = 2;

  private MatchCheck() {}

  static void observe(Alignment alignment, Observations seen) {
    var claim = alignment.claim();
    var best = Arrays.stream(claim.content()).mapToDouble(alignment::bestCosine).toArray();
    double wording = 0;
    double match = 0;
    for (int c = 0; c < best.length; c++) {
      int i = claim.content()[c];
      boolean found = alignment.hasStem(i);
      match += alignment.weight(i) * best[c];
      wording += found ? alignment.weight(i) : 0;
      if (!found && best[c] < NOTHING_LIKE) {
        note(claim.word(i), best[c], seen);
      }
    }
    seen.set(Feature.MATCH, match);
    seen.set(Feature.WORDING, wording);
    seen.set(Feature.WEAKEST, Arrays.stream(best).sorted().limit(WORST).average().orElse(0));
    seen.set(Feature.LENGTH, best.length / 10.0);
    var nearest = alignment.nearest();
    if (!nearest.isEmpty()) {
      seen.set(Feature.SENTENCE, alignment.score(nearest.getFirst()));
      seen.set(Feature.MEANING, nearest.stream().mapToDouble(alignment::meaning).max().orElse(0));
    }
  }

  private static void note(Word word, double best, Observations seen) {
    seen.note(
        Reason.Kind.MISSING,
        "the abstract has nothing like “%s”".formatted(word.text()),
        NOTHING_LIKE - best,
        -1);
  }
}
