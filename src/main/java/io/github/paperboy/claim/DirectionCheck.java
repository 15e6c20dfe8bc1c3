package io.github.paperboy.claim;

/// Whether what grows in the claim grows in the abstract, and what is better there is better here.
/// The nearest change in the same direction is set against the nearest in the other, where nearness
/// counts the word itself and what stands around it.
final class DirectionCheck {
  private static final double OTHER_KIND = 0.6;
  private static final double WORD = 0.6;
  private static final double LEAST_WEIGHT = 0.02;
  private static final double WORTH_SAYING = 0.25;

  private final Alignment alignment;
  private final Lexicon lexicon;
  private double agreeing;
  private double opposing;
  private int opponent = -1;

  private DirectionCheck(Alignment alignment, Lexicon lexicon) {
    this.alignment = alignment;
    this.lexicon = lexicon;
  }

  static void observe(Alignment alignment, Lexicon lexicon, Observations seen) {
    double balance = 0;
    for (int i = 0; i < alignment.claim().size(); i++) {
      if (lexicon.direction(alignment.claim().word(i)) != 0) {
        var check = new DirectionCheck(alignment, lexicon);
        check.compare(i);
        double lead = check.agreeing - check.opposing;
        balance = Math.abs(lead) > Math.abs(balance) ? lead : balance;
        seen.atLeast(Feature.DIRECTION_AGREES, check.agreeing);
        seen.atLeast(Feature.DIRECTION_MISSING, 1 - Math.min(1, check.agreeing));
        check.note(i, seen);
      }
    }
    seen.set(Feature.DIRECTION_BALANCE, balance);
  }

  private void compare(int i) {
    var claim = alignment.claim();
    var reading = alignment.reading();
    int sign = sign(claim.word(i), claim.isDenied(i));
    for (int place = 0; place < reading.places(); place++) {
      double weight = alignment.weightOf(reading.statementOf(place));
      var word = reading.word(place);
      if (lexicon.direction(word) == 0 || weight < LEAST_WEIGHT) {
        continue;
      }
      boolean sameKind = lexicon.values(word) == lexicon.values(claim.word(i));
      double near =
          (sameKind ? 1 : OTHER_KIND)
              * weight
              * (WORD * alignment.similarity(i, place) + alignment.context(i, place));
      boolean ofOthers = alignment.misattributed(i, place);
      int there = sign(word, reading.denied(place) > 0.5) * (ofOthers ? -1 : 1);
      take(near, sign == there, place);
    }
  }

  /// A word such as "fails" is not turned round by the denial that it is itself.
  private int sign(Word word, boolean denied) {
    boolean turned = denied && !lexicon.denies(word);
    return turned ? -lexicon.direction(word) : lexicon.direction(word);
  }

  private void take(double near, boolean agrees, int place) {
    if (agrees) {
      agreeing = Math.max(agreeing, near);
    } else if (near > opposing) {
      opposing = near;
      opponent = place;
    }
  }

  private void note(int i, Observations seen) {
    if (opponent >= 0 && opposing - agreeing > WORTH_SAYING) {
      var reading = alignment.reading();
      seen.note(
          Reason.Kind.OPPOSITE,
          "the claim says “%s”, the abstract “%s”"
              .formatted(alignment.claim().word(i).text(), reading.word(opponent).text()),
          opposing - agreeing,
          reading.statementOf(opponent));
    }
  }
}
