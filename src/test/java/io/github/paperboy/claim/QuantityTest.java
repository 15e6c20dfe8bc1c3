package io.github.paperboy.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12%           | 12%            | true
          12%           | 21%            | false
          6.7%          | 6.74%          | true
          6.9%          | 6.74%          | false
          over 20       | 23             | true
          over 20       | 19             | false
          about 30%     | 31.2%          | true
          about 30%     | 36%            | false
          below 90%     | over 90%       | false
          more than 90% | at least 95%   | true
          at most 90%   | 87%            | true
          twelve        | 12             | true
          """)
  void aClaimedNumberFollowsFromAStatedOne(String claimed, String stated, boolean follows) {
    assertThat(quantity(claimed).followsFrom(quantity(stated))).isEqualTo(follows);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          below 90%   | over 90%  | true
          at most 90% | up to 99% | true
          over 50%    | up to 40% | true
          over 50%    | 60%       | false
          12%         | 21%       | false
          """)
  void boundsExcludeEachOther(String claimed, String stated, boolean excludes) {
    assertThat(quantity(claimed).excludes(quantity(stated))).isEqualTo(excludes);
  }

  private static Quantity quantity(String text) {
    return Quantities.of(text, Words.of(text, Lexicon.BUNDLED)).getFirst();
  }
}
