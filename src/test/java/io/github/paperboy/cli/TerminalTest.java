package io.github.paperboy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
  @Test
  void colourIsForTerminalsOnly() {
    assertThat(Terminal.of(Map.of(), "12", "80").bold("x")).isEqualTo("\u001b[1mx\u001b[0m");
    assertThat(Terminal.of(Map.of(), "2", "").bold("x")).isEqualTo("x");
  }

  @Test
  void noColorAndDumbTerminalsAreHonoured() {
    assertThat(Terminal.of(Map.of("NO_COLOR", "1"), "12", "").colour()).isFalse();
    assertThat(Terminal.of(Map.of("NO_COLOR", ""), "12", "").colour()).isTrue();
    assertThat(Terminal.of(Map.of("TERM", "dumb"), "12", "").colour()).isFalse();
  }

  @Test
  void theWidthIsThatOfTheEnvironmentThenOfTheTerminalThenOneHundred() {
    assertThat(Terminal.of(Map.of("COLUMNS", "72"), "1", "90").width()).isEqualTo(72);
    assertThat(Terminal.of(Map.of(), "1", "90").width()).isEqualTo(90);
    assertThat(Terminal.of(Map.of(), "", "").width()).isEqualTo(100);
    assertThat(Terminal.of(Map.of("COLUMNS", "wide"), "", "").width()).isEqualTo(100);
  }

  @Test
  void theWidthStaysReadable() {
    assertThat(Terminal.of(Map.of("COLUMNS", "3"), "", "").width()).isEqualTo(40);
    assertThat(Terminal.of(Map.of("COLUMNS", "400"), "", "").width()).isEqualTo(120);
  }

  @Test
  void aProgressBarNeedsAnErrorStreamThatIsATerminal() {
    assertThat(Terminal.of(Map.of(), "1", "").progress()).isFalse();
    assertThat(Terminal.of(Map.of(), "2", "").progress()).isTrue();
  }
}
