package io.github.paperboy.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WatchWordsTest {
  private static final Pattern HOLE = Pattern.compile("%[^%]");

  @ParameterizedTest
  @ValueSource(strings = {"de", "en", "es", "fr", "ja", "zh"})
  void everyLanguageSaysEverythingWithTheSameHoles(String language) {
    var english = WatchWords.of("en");
    var words = WatchWords.of(language);
    assertThat(words.keys()).isEqualTo(english.keys());
    for (var key : english.keys()) {
      assertThat(holes(words.pattern(key))).as(key).isEqualTo(holes(english.pattern(key)));
      assertThat(words.pattern(key)).as(key).isNotBlank();
    }
  }

  private static List<String> holes(String pattern) {
    return HOLE.matcher(pattern).results().map(MatchResult::group).toList();
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
