package io.github.paperboy.claim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// How much each observation speaks for each label: a multinomial logistic regression. Kept as
/// text, one feature a line, made by [ClaimTraining]. Immutable.
public final class Weights {
  private static final int LABELS = Label.values().length;
  private static final String BIAS = "BIAS";

  private final double[] bias;

  /// By feature, then by label, both in the order of their enums.
  private final double[][] values;

  Weights(double[] bias, double[][] values) {
    this.bias = bias;
    this.values = values;
  }

  /// Those the project ships.
  public static Weights bundled() {
    try (var stream = Weights.class.getResourceAsStream("weights.txt")) {
      if (stream == null) {
        throw new IOException("it is not there");
      }
      return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource weights.txt", e);
    }
  }

  /// @throws IllegalArgumentException if a line is not a name and a number for each label, or if a
  ///   feature has no line; names it
  public static Weights parse(String text) {
    Map<String, double[]> rows = new HashMap<>();
    for (var line : text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
      var cells = List.of(line.strip().split("\\s+"));
      if (cells.size() != 1 + LABELS) {
        throw new IllegalArgumentException("not a name and %d weights: %s".formatted(LABELS, line));
      }
      rows.put(cells.getFirst(), cells.stream().skip(1).mapToDouble(Double::parseDouble).toArray());
    }
    return new Weights(
        row(rows, BIAS),
        Arrays.stream(Feature.values())
            .map(feature -> row(rows, feature.name()))
            .toArray(double[][]::new));
  }

  private static double[] row(Map<String, double[]> rows, String name) {
    var row = rows.get(name);
    if (row == null) {
      throw new IllegalArgumentException("no weights for " + name);
    }
    return row;
  }

  /// Not supported at all if something bars it, see [Bars].
  ///
  /// @param features in the order of [Feature]
  Likelihoods likelihoods(double[] features) {
    var scores = bias.clone();
    for (int f = 0; f < features.length; f++) {
      for (int label = 0; label < LABELS; label++) {
        scores[label] += features[f] * values[f][label];
      }
    }
    if (Bars.barSupport(features)) {
      scores[0] = Double.NEGATIVE_INFINITY;
    }
    softmax(scores);
    return new Likelihoods(scores[0], scores[1], scores[2]);
  }

  /// In place.
  static void softmax(double[] scores) {
    double most = Arrays.stream(scores).max().orElse(0);
    Arrays.setAll(scores, i -> Math.exp(scores[i] - most));
    double sum = Arrays.stream(scores).sum();
    Arrays.setAll(scores, i -> scores[i] / sum);
  }

  /// The text that [#parse] reads.
  public String format() {
    var features = Feature.values();
    var lines = new StringBuilder("# Fitted by ClaimTraining; see src/docs/claims.md.\n");
    lines.append("# feature             supported contradicted not_enough\n");
    lines.append(line(BIAS, bias));
    for (int f = 0; f < features.length; f++) {
      lines.append(line(features[f].name(), values[f]));
    }
    return lines.toString();
  }

  private static String line(String name, double[] weights) {
    return Arrays.stream(weights)
        .mapToObj(weight -> String.format(Locale.ROOT, "%10.4f", weight))
        .collect(Collectors.joining(" ", String.format(Locale.ROOT, "%-20s ", name), "\n"));
  }
}
