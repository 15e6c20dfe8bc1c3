package io.github.paperboy.claim;

import io.github.paperboy.paper.Paper;
import java.util.List;

/// Fits the [Weights] of the check to labelled claims: multinomial logistic regression on
/// standardised features with a quadratic penalty, by gradient descent with Adam's step sizes.
/// Deterministic.
public final class ClaimTraining {
  private static final int STEPS = 800;
  private static final double RATE = 0.05;
  private static final double PENALTY = 8;
  private static final double MOMENTUM = 0.9;
  private static final double SPREAD = 0.99;
  private static final List<Label> LABELS_IN_ORDER = List.of(Label.values());
  private static final int LABELS = LABELS_IN_ORDER.size();

  private final ClaimCheck check;

  /// A claim whose label is known.
  ///
  /// @param weight how much it counts
  public record Example(String claim, Paper paper, Label label, double weight) {}

  public ClaimTraining(WordEncoder encoder) {
    this.check = new ClaimCheck(encoder, ClaimSettings.DEFAULTS);
  }

  /// An example with what was observed of it; observing takes far longer than fitting.
  public static final class Observed {
    private final Example example;
    private final Examined examined;

    private Observed(Example example, Examined examined) {
      this.example = example;
      this.examined = examined;
    }

    public Example example() {
      return example;
    }

    private double[] features() {
      return examined.seen().vector();
    }
  }

  public List<Observed> observe(List<Example> examples) {
    return examples.stream()
        .map(e -> new Observed(e, check.examine(e.claim(), e.paper())))
        .toList();
  }

  /// @throws IllegalArgumentException if there are no examples
  public static Weights fit(List<Observed> examples) {
    if (examples.isEmpty()) {
      throw new IllegalArgumentException("no examples to fit to");
    }
    return fit(
        examples.stream().map(Observed::features).toArray(double[][]::new),
        examples.stream().mapToInt(e -> LABELS_IN_ORDER.indexOf(e.example().label())).toArray(),
        examples.stream().mapToDouble(e -> e.example().weight()).toArray());
  }

  /// What a check with these weights says of an example.
  public static Verdict verdict(Weights weights, Observed observed, ClaimSettings settings) {
    return observed.examined.verdict(weights, settings.supportAt());
  }

  static Weights fit(double[][] features, int[] labels, double[] shares) {
    int width = features[0].length;
    var mean = new double[width];
    var deviation = new double[width];
    standardise(features, mean, deviation);
    var scaled = new double[features.length][width + 1];
    for (int n = 0; n < features.length; n++) {
      for (int f = 0; f < width; f++) {
        scaled[n][f] = (features[n][f] - mean[f]) / deviation[f];
      }
      scaled[n][width] = 1;
    }
    return unscale(descend(scaled, labels, shares), mean, deviation);
  }

  private static void standardise(double[][] features, double[] mean, double[] deviation) {
    for (int f = 0; f < mean.length; f++) {
      double sum = 0;
      double squares = 0;
      for (var row : features) {
        sum += row[f];
        squares += row[f] * row[f];
      }
      mean[f] = sum / features.length;
      deviation[f] = Math.sqrt(Math.max(0, squares / features.length - mean[f] * mean[f])) + 1e-6;
    }
  }

  private static double[][] descend(double[][] rows, int[] labels, double[] shares) {
    int width = rows[0].length;
    var weights = new double[width][LABELS];
    var first = new double[width][LABELS];
    var second = new double[width][LABELS];
    for (int step = 1; step <= STEPS; step++) {
      var slope = slope(rows, labels, shares, weights);
      for (int f = 0; f < width; f++) {
        for (int label = 0; label < LABELS; label++) {
          double g = slope[f][label];
          first[f][label] = MOMENTUM * first[f][label] + (1 - MOMENTUM) * g;
          second[f][label] = SPREAD * second[f][label] + (1 - SPREAD) * g * g;
          double direction = first[f][label] / (1 - Math.pow(MOMENTUM, step));
          double size = Math.sqrt(second[f][label] / (1 - Math.pow(SPREAD, step))) + 1e-8;
          weights[f][label] -= RATE / Math.sqrt(step / 100.0 + 1) * direction / size;
        }
      }
    }
    return weights;
  }

  /// Of the mean loss and the penalty; the bias, the last row, is not penalised.
  private static double[][] slope(
      double[][] rows, int[] labels, double[] shares, double[][] weights) {
    var slope = new double[weights.length][LABELS];
    double total = 0;
    for (int n = 0; n < rows.length; n++) {
      total += shares[n];
      var scores = new double[LABELS];
      for (int f = 0; f < weights.length; f++) {
        for (int label = 0; label < LABELS; label++) {
          scores[label] += rows[n][f] * weights[f][label];
        }
      }
      Weights.softmax(scores);
      scores[labels[n]] -= 1;
      for (int f = 0; f < weights.length; f++) {
        for (int label = 0; label < LABELS; label++) {
          slope[f][label] += shares[n] * rows[n][f] * scores[label];
        }
      }
    }
    for (int f = 0; f < weights.length; f++) {
      double penalty = f == weights.length - 1 ? 0 : PENALTY;
      for (int label = 0; label < LABELS; label++) {
        slope[f][label] = (slope[f][label] + penalty * weights[f][label]) / total;
      }
    }
    return slope;
  }

  private static Weights unscale(double[][] weights, double[] mean, double[] deviation) {
    var bias = weights[mean.length].clone();
    var values = new double[mean.length][LABELS];
    for (int f = 0; f < mean.length; f++) {
      for (int label = 0; label < LABELS; label++) {
        values[f][label] = weights[f][label] / deviation[f];
        bias[label] -= mean[f] * values[f][label];
      }
    }
    return new Weights(bias, values);
  }
}
