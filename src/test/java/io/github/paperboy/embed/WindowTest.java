package io.github.paperboy.embed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.embed.Window.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowTest {
  @Test
  void shortTextIsOneWindow() {
    assertThat(Window.cover(10, 20, List.of(new Range(0, 4), new Range(4, 10))))
        .containsExactly(new Window(0, 10, List.of(0, 1)));
  }

  @Test
  void textWithoutSentencesIsItsBeginning() {
    assertThat(Window.cover(50, 20, List.of())).containsExactly(new Window(0, 20, List.of()));
    assertThat(Window.cover(0, 20, List.of())).containsExactly(new Window(0, 0, List.of()));
  }

  @Test
  void sentenceThatDoesNotFitBeginsTheNextWindow() {
    var sentences =
        List.of(new Range(0, 8), new Range(8, 16), new Range(16, 24), new Range(25, 28));
    assertThat(Window.cover(28, 20, sentences))
        .containsExactly(new Window(0, 20, List.of(0, 1)), new Window(16, 28, List.of(2, 3)));
  }

  @Test
  void sentenceLongerThanAWindowIsReadAsFarAsItGoes() {
    var sentences = List.of(new Range(0, 30), new Range(30, 55), new Range(55, 60));
    assertThat(Window.cover(60, 20, sentences))
        .containsExactly(
            new Window(0, 20, List.of(0)),
            new Window(30, 50, List.of(1)),
            new Window(55, 60, List.of(2)));
  }

  @Test
  void emptySentencesAreInNoWindow() {
    var sentences = List.of(new Range(0, 0), new Range(0, 5), new Range(5, 5), new Range(9, 9));
    assertThat(Window.cover(5, 3, sentences)).containsExactly(new Window(0, 3, List.of(1)));
  }
}
