package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandWordsTest {
  private static final CommandWords WORDS = new CommandWords();

  /// Discord's limits on descriptions and on names.
  private static final int DESCRIPTION = 100;

  private static final int NAME = 32;

  static Stream<String> keys() {
    return WORDS.keys().stream();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void everyLanguageHasATextThatFits(String key) {
    int most = key.startsWith("menu-") ? NAME : DESCRIPTION;
    var texts = WORDS.translated(key);

    assertThat(texts.keySet())
        .containsExactlyInAnyOrder("de", "es-ES", "es-419", "fr", "ja", "zh-CN", "zh-TW");
    assertThat(texts.values()).allMatch(text -> !text.isBlank() && text.length() <= most);
    assertThat(WORDS.english(key)).hasSizeLessThanOrEqualTo(most);
  }

  @Test
  void noLanguageHasATextThatEnglishHasNot() {
    assertThat(WORDS.languages())
        .allSatisfy((_, texts) -> assertThat(texts.stringPropertyNames()).isEqualTo(WORDS.keys()));
  }

  @Test
  void aTextThatIsNowhereIsInNoLanguage() {
    assertThat(WORDS.translated("ask.colour")).isEqualTo(Map.of());
  }
}
