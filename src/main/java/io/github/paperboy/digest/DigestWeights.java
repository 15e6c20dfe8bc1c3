package io.github.paperboy.digest;

/// What counts how much when papers of a digest are ordered.
///
/// @param meaning share of the vectors in the relevance, 0 to 1; the rest is the words'
/// @param engagement weight of votes and comments beside a relevance of 1, 0 to 1
/// @param taste weight of what was liked, saved and dismissed beside a relevance of 1, 0 to 1
/// @param sameness how much likeness to a paper already chosen takes away, 0 to 1
/// @param halfLifeDays after how many days votes count half, 0.5 to 60
public record DigestWeights(
    double meaning, double engagement, double taste, double sameness, double halfLifeDays) {
  public static final DigestWeights DEFAULTS = new DigestWeights(0.5, 0.15, 0.25, 0.4, 5);

  public DigestWeights {
    DigestSettings.within("weights.meaning", meaning, 0, 1);
    DigestSettings.within("weights.engagement", engagement, 0, 1);
    DigestSettings.within("weights.taste", taste, 0, 1);
    DigestSettings.within("weights.sameness", sameness, 0, 1);
    DigestSettings.within("weights.half-life-days", halfLifeDays, 0.5, 60);
  }
}
