package io.github.paperboy.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PrincipalAxesTest {
  @Test
  void findsTheDirectionsOfGreatestSpreadInOrder() {
    var random = new Random(3);
    var vectors = new float[500][];
    for (var i = 0; i < vectors.length; i++) {
      var along = 5 * random.nextGaussian();
      var across = random.nextGaussian();
      vectors[i] =
          new float[] {
            (float) (0.6 * along - 0.8 * across), (float) (0.8 * along + 0.6 * across), 7, 0
          };
    }
    var axes = PrincipalAxes.of(vectors);
    assertThat(Math.abs(axes.axes()[0][1] / axes.axes()[0][0])).isCloseTo(8.0 / 6, within(0.05));
    assertThat(axes.mean()[2]).isEqualTo(7);
    assertThat(spread(axes, vectors, 0)).isGreaterThan(4 * spread(axes, vectors, 1));
    assertThat(spread(axes, vectors, 2)).isCloseTo(0, within(1e-6));
  }

  @Test
  void axesAreOrthonormalAndKeepDistances() {
    var random = new Random(4);
    var vectors = new float[300][40];
    for (var vector : vectors) {
      for (var k = 0; k < vector.length; k++) {
        vector[k] = (float) (random.nextGaussian() / (1 + k));
      }
    }
    var axes = PrincipalAxes.of(vectors);
    for (var i = 0; i < 40; i++) {
      for (var j = 0; j < 40; j++) {
        var sum = 0.0;
        for (var k = 0; k < 40; k++) {
          sum += axes.axes()[i][k] * axes.axes()[j][k];
        }
        assertThat(sum).isCloseTo(i == j ? 1 : 0, within(1e-7));
      }
    }
    var a = axes.project(vectors[0], 0, 40);
    var b = axes.project(vectors[1], 0, 40);
    assertThat(distance(a, b)).isCloseTo(distance(vectors[0], vectors[1]), within(1e-5));
  }

  private static double spread(PrincipalAxes axes, float[][] vectors, int axis) {
    var sum = 0.0;
    for (var vector : vectors) {
      var coordinate = axes.project(vector, axis, 1)[0];
      sum += coordinate * coordinate;
    }
    return sum / vectors.length;
  }

  private static double distance(float[] a, float[] b) {
    var sum = 0.0;
    for (var i = 0; i < a.length; i++) {
      sum += (a[i] - b[i]) * (a[i] - b[i]);
    }
    return Math.sqrt(sum);
  }
}
