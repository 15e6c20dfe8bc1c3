package io.github.paperboy.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.paper.PaperId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SidesTest {
  @Test
  void sidesTakeTurns() {
    assertThat(alternate(List.of(List.of("a", "b", "c"), List.of("x", "y"))))
        .containsExactly("a", "x", "b", "y", "c");
  }

  @Test
  void aPaperOfBothSidesIsTakenOnceAndTheOtherSideGoesOn() {
    assertThat(alternate(List.of(List.of("a", "b"), List.of("a", "x", "b"))))
        .containsExactly("a", "x", "b");
  }

  @Test
  void aSideThatFoundNothingTakesNoTurn() {
    assertThat(alternate(List.of(List.of(), List.of("x", "y")))).containsExactly("x", "y");
    assertThat(alternate(List.of())).isEmpty();
  }

  private static List<String> alternate(List<List<String>> sides) {
    var picks =
        sides.stream()
            .map(side -> side.stream().map(id -> Pick.byFacts(new PaperId(id), 0)).toList())
            .toList();
    return Sides.alternate(picks).stream().map(pick -> pick.id().value()).toList();
  }
}
