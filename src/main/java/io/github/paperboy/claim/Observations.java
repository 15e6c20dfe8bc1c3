package io.github.paperboy.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What the checks of one claim and one paper have seen. Filled by one thread.
final class Observations {
  private record Noted(Reason reason, double strength, int statement) {}

  private final Map<Feature, Double> values = new EnumMap<>(Feature.class);
  private final List<Noted> noted = new ArrayList<>();

  void set(Feature feature, double value) {
    values.put(feature, value);
  }

  void atLeast(Feature feature, double value) {
    values.merge(feature, value, Math::max);
  }

  void add(Feature feature, double value) {
    values.merge(feature, value, Double::sum);
  }

  /// @param strength for the order of reasons, 0 to about 1.5
  /// @param statement of the abstract that shows it, or -1
  void note(Reason.Kind kind, String text, double strength, int statement) {
    noted.add(new Noted(new Reason(kind, text), strength, statement));
  }

  double get(Feature feature) {
    return values.getOrDefault(feature, 0.0);
  }

  /// The values in the order of the features.
  double[] vector() {
    return Arrays.stream(Feature.values()).mapToDouble(this::get).toArray();
  }

  /// Weightiest first.
  List<Reason> reasons() {
    return byStrength().stream().map(Noted::reason).distinct().toList();
  }

  /// The statement that shows the weightiest reason of those that show one, or -1.
  int shownBy() {
    return byStrength().stream()
        .mapToInt(Noted::statement)
        .filter(statement -> statement >= 0)
        .findFirst()
        .orElse(-1);
  }

  private List<Noted> byStrength() {
    return noted.stream().sorted(Comparator.comparingDouble(n -> -n.strength())).toList();
  }
}
