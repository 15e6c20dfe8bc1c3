package io.github.paperboy.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WindowTest {
  @Test
  void shortTextIsOneWindow() {
    assertThat(cover(10, 20, 0, 4)).containsExactly(new Window(0, 10));
    assertThat(cover(20, 20)).containsExactly(new Window(0, 20));
  }

  @Test
  void emptyTextIsOneEmptyWindow() {
    assertThat(cover(0, 20)).containsExactly(new Window(0, 0));
    assertThat(cover(0, 20, 0, 0)).containsExactly(new Window(0, 0));
  }

  @Test
  void windowsEndBetweenSentencesAndAreBalanced() {
    assertThat(cover(24, 20, 0, 8, 16)).containsExactly(new Window(0, 16), new Window(16, 24));
    assertThat(cover(30, 20, 0, 5, 10, 15, 20, 25))
        .containsExactly(new Window(0, 15), new Window(15, 30));
  }

  @Test
  void fullWindowEndsWhateverItsBalance() {
    assertThat(cover(30, 20, 0, 2, 20, 22)).containsExactly(new Window(0, 20), new Window(20, 30));
  }

  @Test
  void textWithoutSentencesIsCutWhereWindowsAreFull() {
    assertThat(cover(50, 20))
        .containsExactly(new Window(0, 20), new Window(20, 40), new Window(40, 50));
  }

  @Test
  void sentenceLongerThanAWindowIsCut() {
    assertThat(cover(60, 20, 0, 5, 50))
        .containsExactly(
            new Window(0, 5), new Window(5, 25), new Window(25, 45), new Window(45, 60));
  }

  @Test
  void anyTextIsCoveredInOrderByWindowsThatFit() {
    var random = new Random(7);
    for (var round = 0; round < 2000; round++) {
      var size = random.nextInt(600);
      var limit = 1 + random.nextInt(130);
      var starts = random.ints(random.nextInt(20), 0, size + 1).sorted().toArray();
      var windows = Window.balance(size, starts, limit);
      assertThat(windows.getFirst().from()).isZero();
      assertThat(windows.getLast().to()).isEqualTo(size);
      assertThat(IntStream.range(1, windows.size()))
          .allMatch(i -> windows.get(i).from() == windows.get(i - 1).to());
      assertThat(windows).allMatch(window -> window.size() <= limit);
    }
  }

  private static List<Window> cover(int size, int limit, int... starts) {
    return Window.balance(size, starts, limit);
  }
}
