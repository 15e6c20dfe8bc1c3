package io.github.paperboy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u001b[31mb",
        "a\u009b31mb",
        "a\u0007b",
        "a\rb",
        "a\nb",
        "a\u2028b",
        "a\u202eb",
        "a\u2066b",
        "a\u0000b",
        "a\ud800b",
        "a\u007fb"
      })
  void nothingThatSteersATerminalIsLeft(String hostile) {
    assertThat(PlainText.line(hostile)).matches("a (\\[31m|31m)?b");
  }

  @Test
  void lettersOfAllScriptsAndEmojiAreKept() {
    var text = "naïve Gödel 注意力 👩‍🔬 α≥β";
    assertThat(PlainText.line(text)).isEqualTo(text);
  }

  @Test
  void runsOfBlanksBecomeOne() {
    assertThat(PlainText.line("  a \t\u00a0 b\n\n")).isEqualTo("a b");
  }
}
