package io.github.paperboy.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {
  @ParameterizedTest
  @CsvSource({
    "prunes, pruning",
    "regularization, regularisation",
    "studies, study",
    "methods, method",
    "mapped, mapping",
    "increases, increased",
  })
  void formsOfOneWordHaveOneStem(String one, String other) {
    assertThat(Stem.of(one)).isEqualTo(Stem.of(other));
  }

  @ParameterizedTest
  @CsvSource({"loss, lose", "linear, nonlinear", "bias, basis", "red, reed"})
  void differentWordsKeepDifferentStems(String one, String other) {
    assertThat(Stem.of(one)).isNotEqualTo(Stem.of(other));
  }
}
