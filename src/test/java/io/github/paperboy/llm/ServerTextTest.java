package io.github.paperboy.llm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTextTest {
  @Test
  void theMessageOfAnAnswerIsFound() {
    assertThat(ServerText.message("{\"error\": {\"message\": \"Too \\\"long\\\"\\nby 3\"}}"))
        .isEqualTo("Too \"long\" by 3");
    assertThat(ServerText.message("{\"error\":\"model not found\"}")).isEqualTo("model not found");
    assertThat(ServerText.message("upstream died")).isEqualTo("upstream died");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Incorrect key sk-proj-abcdef123456",
        "got Bearer abcdefgh12345",
        "API key AIzaSyA1234567890abc is wrong",
        "gsk_abcdefgh1234 has no access"
      })
  void whatLooksLikeAKeyIsNotRepeated(String text) {
    assertThat(ServerText.message(text)).contains("(key)").doesNotContainPattern("[a-z]{3}\\d{3}");
  }

  @Test
  void hostileTextIsOneShortLine() {
    var text = ServerText.line("a\u001b[2J\r\nb\u202e" + "x".repeat(10_000));
    assertThat(text).startsWith("a [2J b").hasSizeLessThan(210).doesNotContainPattern("\\p{C}");
  }
}
