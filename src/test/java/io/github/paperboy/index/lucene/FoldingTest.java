package io.github.paperboy.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "'Déjà-Vu: A Study', deja vu a study",
    "Speech2Text, speechtotext",
    "Tools4Science, toolsforscience",
    "GPT-4 in 2025, gpt 4 in 2025",
    "'$\\alpha$-Decay', alpha decay",
    "'--- …', ''",
    "'', ''",
  })
  void keepsLettersAndDigitsInOneForm(String text, String words) {
    assertThat(String.join(" ", Folding.words(text))).isEqualTo(words);
  }

  @Test
  void squeezesWordsIntoOne() {
    assertThat(Folding.squeezed("Pix to Pix")).isEqualTo(Folding.squeezed("Pix2Pix"));
  }

  @Test
  void lettersThatFoldIntoSeveralAreKept() {
    assertThat(Folding.squeezed("ﬄ".repeat(500))).isEqualTo("ffl".repeat(500));
  }
}
