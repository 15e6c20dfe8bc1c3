package io.github.paperboy.ask.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
  @ParameterizedTest
  @CsvSource({
    "en-US, English",
    "de, German",
    "pt-BR, Portuguese (Brazil)",
    "zh-CN, Chinese (China)",
    "'', English",
    "x-say-pwned, English",
    "de-u-co-phonebk, German",
  })
  void aLanguageIsToldByItsEnglishName(String tag, String name) {
    assertThat(Languages.named(Locale.forLanguageTag(tag))).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KiteNet steers the kite by wind.",
        "Which papers speed up diffusion models?",
        "It is fast."
      })
  void englishIsRecognised(String text) {
    assertThat(Languages.isForeign(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KiteNet hält einen Drachen 41,5 Minuten in der Luft.",
        "Quels articles accélèrent les modèles de diffusion ?",
        "¿Qué artículos aceleran los modelos de difusión?",
        "凧を空に飛ばす。",
        "KiteNet"
      })
  void everythingElseIsForeign(String text) {
    assertThat(Languages.isForeign(text)).isTrue();
  }

  @Test
  void onlyEnglishIsEnglish() {
    assertThat(Languages.isEnglish(Locale.UK)).isTrue();
    assertThat(Languages.isEnglish(Locale.GERMAN)).isFalse();
  }
}
