package io.github.paperboy.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionCheckTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The probe increases memory use         | The probe reduces memory use.          | -1
          The probe lowers memory use            | The probe reduces memory use.          | 1
          The probe improves word order          | The probe degrades word order.         | -1
          The probe does not reduce memory use   | The probe reduces memory use.          | -1
          The probe reads memory                 | The probe reduces memory use.          | 0
          """)
  void aChangeIsSetAgainstTheNearestChange(String claim, String text, int sign) {
    var seen = new Observations();
    DirectionCheck.observe(Checks.align(claim, text), Lexicon.BUNDLED, seen);
    assertThat(Math.signum(seen.get(Feature.DIRECTION_BALANCE))).isEqualTo(sign);
  }

  @Test
  void theReasonNamesBothWords() {
    var seen = new Observations();
    DirectionCheck.observe(
        Checks.align("The probe increases memory use", "The probe reduces memory use."),
        Lexicon.BUNDLED,
        seen);
    assertThat(seen.reasons())
        .extracting(Reason::text)
        .containsExactly("the claim says “increases”, the abstract “reduces”");
  }
}
