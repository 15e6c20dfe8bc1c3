package io.github.paperboy.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kites fly far (see Fig. 2).",
        "Kites fly far (Table 3).",
        "Kites fly far (cf. Eq. (4)).",
        "Kites fly far [Figure 2a].",
        "Kites fly far, see Figs. 2 and 3.",
        "Kites fly far, as shown in Table 3.",
        "Kites fly far as reported in Tables 2-4.",
        "Kites fly far in Section 4.2.",
        "In Section 4, kites fly far.",
        "As shown in Figure 2, kites fly far.",
        "Table 3 shows that kites fly far.",
      })
  void whatPointsToAnotherPlaceOfThePaperIsLeftOut(String claim) {
    assertThat(Pointers.without(claim)).isEqualTo("Kites fly far.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It has 3 tables and 2 figures.",
        "It saves 12 % in 4 sections of 9.",
        "It figures in 2 of 3 cases.",
        "It answers questions on tables 30% faster.",
        "GPT-4 ranks top-1 in 2D with an F1 of 0.5.",
        "Fig. 2",
      })
  void whatSaysSomethingStays(String claim) {
    assertThat(Pointers.without(claim)).isEqualTo(claim);
  }
}
