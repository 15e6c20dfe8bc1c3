package io.github.paperboy.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What bars a claim from being called supported however much else speaks for it.
final class Bars {
  private static final List<Feature> IN_ORDER = List.of(Feature.values());
  private static final double PLAIN = 0.99;
  private static final double SWAPPED = 0.3;

  /// Either seen or not.
  private static final Set<Feature> FACTS =
      EnumSet.of(
          Feature.NUMBER_CONFLICT,
          Feature.NUMBER_MISSING,
          Feature.CROSSED,
          Feature.NEEDS,
          Feature.UNNAMED);

  private Bars() {}

  /// @param features in the order of [Feature]
  static boolean barSupport(double[] features) {
    return of(Feature.SWAPPED, features) > SWAPPED
        || FACTS.stream().anyMatch(feature -> of(feature, features) > PLAIN);
  }

  private static double of(Feature feature, double[] features) {
    return features[IN_ORDER.indexOf(feature)];
  }
}
