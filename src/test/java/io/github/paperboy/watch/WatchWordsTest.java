package io.github.paperboy.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.digest.FixedTextsCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchWordsTest {
  @Test
  void everyLanguageSaysEverythingWithTheSameHoles() {
    FixedTextsCheck.everyLanguageSaysEverythingWithTheSameHoles(WatchWords.TEXTS::in);
  }

  @Test
  void languagesDiffer() {
    assertThat(WatchWords.LANGUAGES.stream().map(each -> WatchWords.of(each).more(2)).distinct())
        .hasSize(WatchWords.LANGUAGES.size());
  }

  @ParameterizedTest
  @CsvSource({"de, de", "es-419, es", "zh-TW, zh", "pt-BR, en", "en-GB, en", "'', en"})
  void aLocaleHasItsLanguageOrEnglish(String locale, String language) {
    assertThat(WatchWords.language(locale)).isEqualTo(language);
  }
}
