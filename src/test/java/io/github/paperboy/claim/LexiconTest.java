package io.github.paperboy.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LexiconTest {
  @Test
  void theBundledLexiconKnowsItsSections() {
    var lexicon = Lexicon.BUNDLED;
    assertThat(lexicon.function()).contains("the");
    assertThat(lexicon.up()).contains("increases");
    assertThat(lexicon.negators()).contains("without");
    assertThat(lexicon.opposites()).containsKey(Stem.of("linear"));
  }

  @Test
  void noWordIsGoodAndBad() {
    assertThat(Lexicon.BUNDLED.good()).doesNotContainAnyElementsOf(Lexicon.BUNDLED.bad());
    assertThat(Lexicon.BUNDLED.up()).doesNotContainAnyElementsOf(Lexicon.BUNDLED.down());
  }

  @Test
  void aMissingSectionIsNamed() {
    assertThatThrownBy(() -> Lexicon.parse("[function]\nthe\n")).hasMessageContaining("common");
  }
}
