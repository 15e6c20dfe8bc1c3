package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.digest.FixedTextsCheck;
import io.github.paperboy.watch.WatchWords;
import java.net.SocketTimeoutException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever Discord refuses is told in one sentence with the remedy.
class JdaErrorsTest {
  private static final String WITH_REMEDY = "[A-Z][^:]*: \\S.*[^.][.]";

  @ParameterizedTest
  @EnumSource
  void everyRefusalIsASentenceWithItsRemedy(ErrorResponse refusal) {
    assertThat(RefusalWords.ENGLISH.sentence(refusal)).matches(WITH_REMEDY).doesNotContain("\n");
  }

  @Test
  void soIsSilence() {
    assertThat(JdaErrors.sentence(new SocketTimeoutException("timeout"))).matches(WITH_REMEDY);
  }

  @Test
  void everyLanguageSaysEverything() {
    FixedTextsCheck.everyLanguageSaysEverythingWithTheSameHoles(RefusalWords.TEXTS::in);
    assertThat(RefusalWords.of("de").sentence(new SocketTimeoutException("timeout")))
        .isEqualTo("Discord war nicht zu erreichen: Versuch es in einer Minute noch einmal.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es", "fr", "ja", "zh"})
  void whatIsSaidInManyLanguagesHasTheSameShape(String language) {
    var words = WatchWords.of(language);
    for (var text : new String[] {words.noSuchWatch(), words.mayNotEnd()}) {
      assertThat(text.split("(?<=[.。]) ?")).as(text).hasSize(2);
      assertThat(text).matches(".*[.。]");
    }
  }
}
