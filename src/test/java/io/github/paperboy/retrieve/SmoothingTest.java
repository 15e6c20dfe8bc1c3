package io.github.paperboy.retrieve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SmoothingTest {
  private static final float[] EAST = {1, 0};
  private static final float[] NORTH_EAST = {0.6f, 0.8f};
  private static final float[] NORTH = {0, 1};
  private static final float[] WEST = {-1, 0};

  @Test
  void eachTakesOverPartOfItsNeighboursScoresWeighedByCosine() {
    // North-east: 0.6 to east, 0.8 to north: (0.6 * 2 + 0.8 * 1) / 1.4 = 1.428571
    var smoothed =
        new Smoothing(0.3, 2).smooth(new double[] {2, 1.5, 1}, List.of(EAST, NORTH_EAST, NORTH));
    assertThat(smoothed)
        .containsExactly(
            new double[] {
              0.7 * 2 + 0.3 * 1.5, // east: north is at a right angle
              0.7 * 1.5 + 0.3 * 1.428571,
              0.7 * 1 + 0.3 * 1.5
            },
            within(1e-6));
  }

  @Test
  void onlyTheNearestCount() {
    var smoothed =
        new Smoothing(0.5, 1).smooth(new double[] {2, 1.5, 1}, List.of(EAST, NORTH_EAST, NORTH));
    assertThat(smoothed[1]).isCloseTo(0.5 * 1.5 + 0.5 * 1, within(1e-6));
  }

  @Test
  void whatHasNoNeighbourKeepsItsScore() {
    assertThat(new Smoothing(0.3, 5).smooth(new double[] {2, 1}, List.of(EAST, WEST)))
        .containsExactly(2, 1);
    assertThat(new Smoothing(0.3, 5).smooth(new double[] {2}, List.of(EAST))).containsExactly(2);
    assertThat(new Smoothing(0.3, 5).smooth(new double[0], List.of())).isEmpty();
  }

  @Test
  void theNearestAreFoundInAnyOrder() {
    // Angles in degrees from the first: 30, 10, 60, 20, 45; the two nearest are those at 10 and 20.
    var vectors = IntStream.of(0, 30, 10, 60, 20, 45).mapToObj(SmoothingTest::at).toList();
    double first = new Smoothing(0.5, 2).smooth(new double[] {0, 9, 1, 9, 2, 9}, vectors)[0];
    double near = Math.cos(Math.toRadians(10));
    double next = Math.cos(Math.toRadians(20));
    assertThat(first).isCloseTo(0.5 * (near * 1 + next * 2) / (near + next), within(1e-6));
  }

  private static float[] at(int degrees) {
    double angle = Math.toRadians(degrees);
    return new float[] {(float) Math.cos(angle), (float) Math.sin(angle)};
  }
}
