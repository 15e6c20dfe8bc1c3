package io.github.paperboy.ask.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.ask.AnswerSink;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeldSinkTest {
  private final List<String> told = new ArrayList<>();
  private final HeldSink held =
      new HeldSink(
          new AnswerSink() {
            @Override
            public void waiting(int ahead, Duration estimate) {
              told.add("behind " + ahead);
            }

            @Override
            public void text(String soFar) {
              told.add(soFar);
            }

            @Override
            public boolean cancelled() {
              return true;
            }
          });

  @Test
  void tellsNothingBeforeItIsReleased() {
    held.waiting(2, Duration.ZERO);
    held.text("Kites");

    assertThat(told).isEmpty();
    assertThat(held.cancelled()).isFalse();
  }

  @Test
  void tellsTheLastTextThenAndEachOneAfterIt() {
    held.waiting(2, Duration.ZERO);
    held.text("Kites");
    held.text("Kites fly");
    held.release();
    held.text("Kites fly well");

    assertThat(told).containsExactly("Kites fly", "Kites fly well");
    assertThat(held.cancelled()).isTrue();
  }

  @Test
  void tellsThePlaceInTheQueueWhereThereIsNoTextYet() {
    held.waiting(2, Duration.ZERO);
    held.waiting(1, Duration.ZERO);
    held.release();

    assertThat(told).containsExactly("behind 1");
  }
}
