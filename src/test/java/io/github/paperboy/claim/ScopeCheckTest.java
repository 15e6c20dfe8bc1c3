package io.github.paperboy.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeCheckTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It works only for images      | It works for images and text. | ONLY
          It works only for images      | It works for images only.     | -
          It reads words alone          | It reads words and images.    | ONLY
          It reads not only words       | It reads words and images.    | -
          It always converges           | It converges.                 | ALL
          It needs labels               | It works without labels.      | NEEDS
          It needs labels               | It reads labels.              | -
          Labels are all you need       | It works without labels.      | ALL
          It needs labels               | It needs labels, but no gold. | -
          It shows nothing but labels   | It shows nothing but labels.  | -
          It may converge               | It converges.                 | HEDGE
          It needs several photos       | It reads a single photo.      | NUMBER_CONFLICT
          """)
  void scopeWordsAreCompared(String claim, String evidence, String feature) {
    var seen = new Observations();
    ScopeCheck.compare(claim, false, evidence, seen, -1);
    for (var each : Feature.values()) {
      assertThat(seen.get(each)).as(each.name()).isEqualTo(each.name().equals(feature) ? 1 : 0);
    }
  }
}
