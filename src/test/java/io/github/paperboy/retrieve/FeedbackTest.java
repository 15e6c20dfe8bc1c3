package io.github.paperboy.retrieve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeedbackTest {
  private static final float[] EAST = {1, 0};

  @Test
  void theQuestionMovesTowardsTheMeanOfThePapers() {
    // (1, 0) + 0.75 * ((1, 0) + (-1, 0) + (0, 1) + (0, 1)) / 4 = (1, 0.375), length 1.068
    var papers = List.of(EAST, new float[] {-1, 0}, new float[] {0, 1}, new float[] {0, 1});
    assertThat(Feedback.move(EAST, papers, 0.75))
        .containsExactly(new float[] {0.93633f, 0.35112f}, within(1e-5f));
  }

  @Test
  void withoutPapersItStays() {
    assertThat(Feedback.move(EAST, List.of(), 0.75)).isSameAs(EAST);
  }

  @Test
  void theQuestionGivenIsNotAltered() {
    Feedback.move(EAST, List.of(new float[] {0, 1}), 1);
    assertThat(EAST).containsExactly(1, 0);
  }
}
