package io.github.paperboy.claim;

/// Whether what a claim says is denied in the abstract, or the other way round, and whether the
/// abstract says it of others' work. Each content word of the claim is sought in the abstract;
/// where it stands there decides.
final class NegationCheck {
  private static final double LEAST = 0.45;
  private static final double FOUND = 0.5;
  private static final double SHARPNESS = 12;
  private static final double WORTH_SAYING = 0.05;

  private final Alignment alignment;
  private final Observations seen;
  private double deniedBoth;
  private double deniedThere;

  private NegationCheck(Alignment alignment, Observations seen) {
    this.alignment = alignment;
    this.seen = seen;
  }

  static void observe(Alignment alignment, Lexicon lexicon, Observations seen) {
    var check = new NegationCheck(alignment, seen);
    var claim = alignment.claim();
    for (int i : claim.content()) {
      if (!lexicon.denies(claim.word(i))) {
        check.seek(i);
      }
    }
    seen.set(Feature.DENIAL_AGREES, Math.min(1, check.deniedBoth));
    seen.set(Feature.DENIED_THERE, check.deniedThere);
  }

  private void seek(int i) {
    var reading = alignment.reading();
    double top = 0;
    for (int place = 0; place < reading.places(); place++) {
      if (reading.content(place)) {
        top = Math.max(top, alignment.similarity(i, place));
      }
    }
    if (top >= FOUND) {
      weigh(i, top);
    }
  }

  private void weigh(int i, double top) {
    var reading = alignment.reading();
    double mass = 0;
    double denied = 0;
    double others = 0;
    int heaviest = 0;
    double most = 0;
    for (int place = 0; place < reading.places(); place++) {
      double near = alignment.similarity(i, place);
      if (near >= LEAST && reading.content(place)) {
        double share =
            Math.exp((near - top) * SHARPNESS) * alignment.weightOf(reading.statementOf(place));
        mass += share;
        denied += share * reading.denied(place);
        others += alignment.misattributed(i, place) ? share : 0;
        if (share > most) {
          most = share;
          heaviest = place;
        }
      }
    }
    record(i, denied / mass, others / mass, heaviest);
  }

  private void record(int i, double denied, double others, int place) {
    var claim = alignment.claim();
    var reading = alignment.reading();
    double differs = alignment.weight(i) * Math.abs(denied - claim.denied(i));
    double share = alignment.weight(i);
    deniedBoth = Math.max(deniedBoth, claim.denied(i) * denied);
    deniedThere += share * (1 - claim.denied(i)) * denied;
    if (differs > WORTH_SAYING) {
      seen.note(
          Reason.Kind.NEGATION,
          "“%s” is denied %s"
              .formatted(
                  reading.word(place).text(),
                  denied > claim.denied(i)
                      ? "in the abstract, not in the claim"
                      : "in the claim, not in the abstract"),
          differs * 3,
          reading.statementOf(place));
    }
    double ofOthers = alignment.weight(i) * others;
    seen.add(Feature.OF_OTHERS, ofOthers);
    if (ofOthers > 2 * WORTH_SAYING) {
      seen.note(
          Reason.Kind.ATTRIBUTION,
          "the abstract says this of other work: “%s”".formatted(reading.word(place).text()),
          ofOthers,
          reading.statementOf(place));
    }
  }
}
