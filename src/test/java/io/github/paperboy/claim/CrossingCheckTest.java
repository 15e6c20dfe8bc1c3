package io.github.paperboy.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossingCheckTest {
  private static final String GAINS = "The probe gains 4% and 20% on oaks and elms, respectively.";
  private static final String ILLS =
      "Alder, Birch and Cedar respectively suffer from rust, blight, and canker.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GAINS | The probe gains 20% on elms                | false
          GAINS | The probe gains 20% on oaks                | true
          GAINS | On oaks the probe gains 4%                 | false
          GAINS | The probe gains more on elms than on oaks  | false
          GAINS | The probe gains more on oaks than on elms  | true
          GAINS | The probe gains less on oaks than on elms  | false
          GAINS | The probe reads oaks                       | false
          ILLS  | Birch suffers from blight                  | false
          ILLS  | Birch suffers from canker                  | true
          ILLS  | Cedar suffers from rust and Alder from canker | true
          """)
  void pairsOfTwoListsAreKept(String text, String claim, boolean crossed) {
    var seen = new Observations();
    var alignment = Checks.align(claim, text.equals("GAINS") ? GAINS : ILLS);
    CrossingCheck.observe(alignment, Lexicon.BUNDLED, seen);
    assertThat(seen.get(Feature.CROSSED) > 0).isEqualTo(crossed);
  }
}
