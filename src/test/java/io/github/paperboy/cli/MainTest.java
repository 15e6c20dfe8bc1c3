package io.github.paperboy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What the log tells.
class MainTest {
  @Test
  void onlyAServiceReportsAndItSaysWhen() {
    assertThat(Main.logging("serve", "-q"))
        .containsEntry("org.slf4j.simpleLogger.defaultLogLevel", "info")
        .containsEntry("org.slf4j.simpleLogger.showDateTime", "true");
    assertThat(Main.logging("ask", "serve").values()).containsExactly("off");
    assertThat(Main.logging().values()).containsExactly("off");
  }
}
