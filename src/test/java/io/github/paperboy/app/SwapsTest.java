package io.github.paperboy.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SwapsTest {
  @Test
  void everyTwoNeighboursAreSwapped() {
    assertThat(Swaps.of("chian")).isEqualTo("hcian cihan chain china");
    assertThat(Swaps.of("trees")).isEqualTo("rtees teres trese");
  }

  @Test
  void wordsThatAreTooShortOrHaveEnoughOfThemselvesAreLeftOut() {
    assertThat(Swaps.of("fo a, reinforcment")).isEmpty();
    assertThat(Swaps.of("")).isEmpty();
  }

  @Test
  void noCharacterIsTornApartAndOnlyTheFirstWordsCount() {
    assertThat(Swaps.of("𝕜𝕜𝕜𝕜")).isEmpty();
    assertThat(Swaps.of("aaab aaac aaad aaae aaaf")).isEqualTo("aaba aaca aada aaea");
  }
}
