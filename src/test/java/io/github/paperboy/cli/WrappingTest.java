package io.github.paperboy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {
  @Test
  void linesAreFilledAndNeverLonger() {
    assertThat(Wrapping.wrap("one two three four", 9)).containsExactly("one two", "three", "four");
  }

  @Test
  void aLongWordHasALineOfItsOwn() {
    assertThat(Wrapping.wrap("see https://example.org/very-long now", 10))
        .containsExactly("see", "https://example.org/very-long", "now");
  }

  @Test
  void anEmptyTextIsOneEmptyLine() {
    assertThat(Wrapping.wrap("", 10)).containsExactly("");
  }

  @Test
  void wideLettersCountTwiceAndMarksNot() {
    assertThat(Wrapping.columns("注意")).isEqualTo(4);
    assertThat(Wrapping.columns("e\u0301")).isEqualTo(1);
    assertThat(Wrapping.columns("🔬")).isEqualTo(2);
  }

  @Test
  void aCutTextFitsAndSaysSo() {
    assertThat(Wrapping.cut("a long title", 7)).isEqualTo("a long…");
    assertThat(Wrapping.cut("short", 7)).isEqualTo("short");
    assertThat(Wrapping.cut("注意力机制", 5)).isEqualTo("注意…");
  }
}
