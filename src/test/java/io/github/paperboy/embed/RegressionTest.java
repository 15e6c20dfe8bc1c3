package io.github.paperboy.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RegressionTest {
  private static final DistilSettings SETTINGS = new DistilSettings(8, 0, 1e-4, 100, 20, 0.02);

  @Test
  void sumsTurnTowardsTheirTargets() {
    var losses = new Regression(table(), SETTINGS, Progress.SILENT).fit(lessons());
    assertThat(losses).hasSize(20);
    assertThat(losses.getLast()).isLessThan(losses.getFirst() / 2);
  }

  @Test
  void sameLessonsGiveTheSameTable() {
    var first = table();
    var second = table();
    new Regression(first, SETTINGS, Progress.SILENT).fit(lessons());
    new Regression(second, SETTINGS, Progress.SILENT).fit(lessons());
    assertThat(first).isDeepEqualTo(second);
  }

  @Test
  void lessonWithoutPiecesTeachesNothing() {
    var table = table();
    var empty = new Lesson(new int[0], new float[] {1, 0, 0, 0, 0, 0, 0, 0});
    new Regression(table, SETTINGS, Progress.SILENT).fit(List.of(empty));
    assertThat(table).isDeepEqualTo(table());
  }

  private static float[][] table() {
    var random = new Random(5);
    var table = new float[20][8];
    for (var row : table) {
      for (var k = 0; k < row.length; k++) {
        row[k] = (float) random.nextGaussian() / 4;
      }
    }
    return table;
  }

  private static List<Lesson> lessons() {
    var random = new Random(6);
    List<Lesson> lessons = new ArrayList<>();
    for (var i = 0; i < 8; i++) {
      var target = new float[8];
      target[i] = 1;
      lessons.add(new Lesson(random.ints(4, 0, 20).toArray(), target));
    }
    return lessons;
  }
}
