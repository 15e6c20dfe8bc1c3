package io.github.paperboy.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OppositeCheckTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Training is supervised      | Training is unsupervised.      | true
          Training is supervised      | Training is supervised.        | false
          A nonlinear gate opens it   | A linear gate opens it.        | true
          The gate is not linear      | The gate is linear.            | true
          A gradual shift is seen     | A sudden shift is seen.        | true
          It is insensitive to colour | It ensures sensitivity to colour.    | true
          Hard tasks become easy ones | The hard tasks become easier ones.   | false
          The gate opens it           | The linear gate opens it.      | false
          """)
  void aWordMeetsItsOpposite(String claim, String text, boolean opposite) {
    var seen = new Observations();
    OppositeCheck.observe(Checks.align(claim, text), Lexicon.BUNDLED, seen);
    assertThat(seen.get(Feature.OPPOSITE) > 0).isEqualTo(opposite);
  }

  @ParameterizedTest
  @CsvSource({
    "A nonlinear gate opens it, A linear gate opens it., 1",
    "The gate is not linear, The gate is linear., 0",
  })
  void aWordDeniedIsNotSaidToBeItsOwnOpposite(String claim, String text, int reasons) {
    var seen = new Observations();
    OppositeCheck.observe(Checks.align(claim, text), Lexicon.BUNDLED, seen);
    assertThat(seen.reasons()).hasSize(reasons);
  }
}
