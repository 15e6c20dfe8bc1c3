package io.github.paperboy.ask.model;

import static io.github.paperboy.testing.SamplePapers.BREAD;
import static io.github.paperboy.testing.SamplePapers.KITES;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordShareTest {
  @Test
  void countsLongerWordsWithoutTheirEndings() {
    var share = WordShare.of("The photographed loaves: read by bakers, not by magic");
    assertThat(share.words()).containsExactly("photograph", "loaves", "read", "bakers", "magic");
    assertThat(share.in(BREAD)).isEqualTo(0.8);
    assertThat(share.in(KITES)).isZero();
  }

  @Test
  void aSentenceWithoutLongerWordsSharesNothing() {
    assertThat(WordShare.of("it is so").in(KITES)).isZero();
  }
}
