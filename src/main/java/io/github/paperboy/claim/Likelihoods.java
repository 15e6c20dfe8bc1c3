package io.github.paperboy.claim;

/// How likely each label is; they add up to 1.
record Likelihoods(double supported, double contradicted, double notEnough) {
  double of(Label label) {
    return switch (label) {
      case SUPPORTED -> supported;
      case CONTRADICTED -> contradicted;
      case NOT_ENOUGH -> notEnough;
    };
  }

  /// The likeliest label, but `SUPPORTED` only if it is at least so likely.
  Label label(double supportAt) {
    if (supported >= supportAt && supported >= Math.max(contradicted, notEnough)) {
      return Label.SUPPORTED;
    }
    return contradicted >= notEnough ? Label.CONTRADICTED : Label.NOT_ENOUGH;
  }
}
