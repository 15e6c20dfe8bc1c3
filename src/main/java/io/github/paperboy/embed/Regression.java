package io.github.paperboy.embed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Fits a table to lessons: gradient descent (Adagrad) on one minus the cosine between the sum of a
/// text's vectors and the encoder's vector of that text, the idea of tokenlearn. Changes the table
/// in place, on one thread, in an order that is always the same.
final class Regression {
  private static final long SEED = 1;
  private static final float TINY = 1e-8f;

  private final float[][] table;
  private final DistilSettings settings;
  private final Progress progress;
  private final float[][] squares;
  private final float[] sum;
  private final float[] gradient;

  Regression(float[][] table, DistilSettings settings, Progress progress) {
    this.table = table;
    this.settings = settings;
    this.progress = progress;
    squares = new float[table.length][table[0].length];
    sum = new float[table[0].length];
    gradient = new float[table[0].length];
  }

  /// @return the mean loss of each epoch
  List<Double> fit(List<Lesson> lessons) {
    List<Lesson> order = new ArrayList<>(lessons);
    var random = new Random(SEED);
    List<Double> losses = new ArrayList<>();
    for (var epoch = 0; epoch < settings.epochs(); epoch++) {
      Collections.shuffle(order, random);
      var loss = 0.0;
      for (var lesson : order) {
        loss += step(lesson);
      }
      losses.add(loss / Math.max(1, order.size()));
      progress.report("fitting the table", epoch + 1, settings.epochs());
    }
    return losses;
  }

  private double step(Lesson lesson) {
    Arrays.fill(sum, 0);
    for (var piece : lesson.pieces()) {
      add(table[piece]);
    }
    var length = (float) Math.sqrt(Vectors.dot(sum, sum));
    if (length < TINY) {
      return 1;
    }
    var cosine = Vectors.dot(sum, lesson.target()) / length;
    for (var i = 0; i < gradient.length; i++) {
      gradient[i] = (cosine * sum[i] / length - lesson.target()[i]) / length;
    }
    for (var piece : lesson.pieces()) {
      descend(table[piece], squares[piece]);
    }
    return 1 - cosine;
  }

  private void add(float[] vector) {
    for (var i = 0; i < sum.length; i++) {
      sum[i] += vector[i];
    }
  }

  private void descend(float[] vector, float[] square) {
    var rate = (float) settings.learningRate();
    for (var i = 0; i < gradient.length; i++) {
      var slope = gradient[i];
      square[i] += slope * slope;
      vector[i] -= rate * slope / ((float) Math.sqrt(square[i]) + TINY);
    }
  }
}
