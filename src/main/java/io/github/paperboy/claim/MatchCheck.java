package io.github.paperboy.claim;

import java.util.Arrays;

/// How much of what a claim speaks of occurs in the abstract at all.
final class MatchCheck {
  /// Below this cosine an abstract has nothing like the word.
  private static final double NOTHING_LIKE = 0.35;

  private static final double UNLIKE = 0.45;

  private static final int WORST = 2;

  private MatchCheck() {}

  static void observe(Alignment alignment, Observations seen) {
    var claim = alignment.claim();
    var best = Arrays.stream(claim.content()).mapToDouble(alignment::bestCosine).toArray();
    double match = 0;
    double unseen = 0;
    for (int c = 0; c < best.length; c++) {
      int i = claim.content()[c];
      boolean found = alignment.hasStem(i);
      match += alignment.weight(i) * best[c];
      unseen += !found && best[c] < UNLIKE ? alignment.weight(i) : 0;
      if (!found && best[c] < NOTHING_LIKE) {
        note(claim.word(i), best[c], seen);
      }
    }
    seen.set(Feature.MATCH, match);
    seen.set(Feature.UNSEEN, unseen);
    seen.set(Feature.WEAKEST, Arrays.stream(best).sorted().limit(WORST).average().orElse(0));
    seen.set(Feature.LENGTH, best.length / 10.0);
    var nearest = alignment.nearest();
    if (!nearest.isEmpty()) {
      seen.set(Feature.ORDER, alignment.order(nearest.getFirst()));
      seen.set(
          Feature.TOGETHER,
          nearest.stream().limit(2).mapToDouble(s -> alignment.weakest(s, 3)).max().orElse(0));
      seen.set(Feature.SENTENCE, alignment.score(nearest.getFirst()));
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
