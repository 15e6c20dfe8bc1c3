package io.github.paperboy.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NuggetMatcherTest {
  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          spherical harmonic | uses Spherical Harmonics       | true
          6.74               | by 6.74% on average            | true
          6.74               | by 6.745 on average            | false
          6.74               | by 16.74 on average            | false
          20x                | 20× faster                     | true
          KAN                | KANs are networks              | false
          KAN                | a KAN is a network             | true
          reparameteriz      | weight reparameterization      | true
          Gödel              | the godel number               | true
          label-only         | label–only attacks             | true
          two                | a twofold gain                 | false
          sphere tracing     | hemisphere tracing             | false
          """)
  void matchesAsTheRulesSay(String nugget, String text, boolean matches) {
    assertThat(NuggetMatcher.holdsAll(text, List.of(List.of(nugget)))).isEqualTo(matches);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"'red fox', true", "'red', false", "'fox blue', true"})
  void needsOneAlternativeOfEveryGroup(String text, boolean matches) {
    var groups = List.of(List.of("red", "blue"), List.of("fox"));

    assertThat(NuggetMatcher.holdsAll(text, groups)).isEqualTo(matches);
  }
}
