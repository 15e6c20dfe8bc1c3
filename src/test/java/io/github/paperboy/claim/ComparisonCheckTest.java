package io.github.paperboy.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonCheckTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Alder outperforms Birch      | Birch outperforms Alder.       | true
          Alder outperforms Birch      | Alder outperforms Birch.       | false
          Alder is faster than Birch   | Birch is faster than Alder.    | true
          Alder is slower than Birch   | Birch is faster than Alder.    | false
          Alder is slower than Birch   | Alder is faster than Birch.    | true
          Alder is inferior to Birch   | Alder is superior to Birch.    | true
          Alder reads Birch            | Birch outperforms Alder.       | false
          Alder outperforms Birch      | Alder is outperformed by Birch.            | true
          Alder outperforms Birch      | Birch is outperformed by Alder.            | false
          Alder outperforms Birch      | Birch is better, outperforming Alder.      | true
          Existing methods beat Alder  | We present Alder, beating existing models. | true
          Alder beats existing methods | We present Alder, beating existing models. | false
          Alder improves over Birch    | Birch improves over Alder.                 | true
          Alder is 2 points above Birch | Birch is 2 points above Alder.            | true
          Alder is 2 points above Birch | Alder is 2 points ahead of Birch.         | false
          Alder is 3% behind Birch     | Birch is 3% behind Alder.                  | true
          """)
  void sidesThatChangedPlacesAreSeen(String claim, String text, boolean swapped) {
    var seen = new Observations();
    ComparisonCheck.observe(Checks.align(claim, text), Lexicon.BUNDLED, seen);
    assertThat(seen.get(Feature.SWAPPED) > 0.5).isEqualTo(swapped);
  }
}
