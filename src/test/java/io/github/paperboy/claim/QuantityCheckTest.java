package io.github.paperboy.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityCheckTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The probe gains 12% accuracy      | The probe gains 12% accuracy on average.         | FOUND
          The probe gains 21% accuracy      | The probe gains 12% accuracy on average.         | CONFLICT
          The probe gains over 20% accuracy | The probe gains up to 12% accuracy.              | CONFLICT
          The paper lists five techniques   | The paper lists three techniques.                | CONFLICT
          The probe was run on 40 machines  | The probe reads sentences.                       | MISSING
          Tested on 46 tabular datasets     | Tested on 14 tabular datasets and 46 image sets. | CONFLICT
          Tested on 14 tabular datasets     | Tested on 14 tabular datasets and 46 image sets. | FOUND
          The probe doubles the cost        | The probe is tested on two machines.             | MISSING
          The probe doubles the speed       | The probe has a 2x speed.                        | FOUND
          The probe has an error of 7.5     | It has an error of 4.1, over the best existing error of 7.5. | CONFLICT
          """)
  void numbersOfTheClaimAreSoughtInTheAbstract(String claim, String text, String outcome) {
    var seen = new Observations();
    QuantityCheck.observe(Checks.align(claim, text), seen);
    assertThat(outcome(seen)).isEqualTo(outcome);
  }

  private static String outcome(Observations seen) {
    if (seen.get(Feature.NUMBER_CONFLICT) > 0) {
      return "CONFLICT";
    }
    return seen.get(Feature.NUMBER_MISSING) > 0 ? "MISSING" : "FOUND";
  }
}
