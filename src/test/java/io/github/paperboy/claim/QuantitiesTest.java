package io.github.paperboy.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gains of 12% on average           | 12.0 PERCENT EXACT
          gains of 12 percent               | 12.0 PERCENT EXACT
          up to 99% of the weights          | 99.0 PERCENT TO
          at most 90% of the weights        | 90.0 PERCENT TO
          over 90% attack accuracy          | 90.0 PERCENT FROM
          30%+ training time savings        | 30.0 PERCENT FROM
          stays below 0.8                   | 0.8 PLAIN TO
          about 20x faster                  | 20.0 FACTOR ABOUT
          ten common limitations            | 10.0 PLAIN EXACT
          more than twenty known methods    | 20.0 PLAIN FROM
          half of the rollouts              | 50.0 PERCENT EXACT
          2,286,422 images                  | 2286422.0 PLAIN EXACT
          a model of 2.6B parameters        | 2.6E9 PLAIN EXACT
          1) we propose a loss              | ''
          the best bound (Luo et al., 2021) | ''
          Luo et al. (2021) bound it        | ''
          on CIFAR-10 and with GPT-4        | ''
          Pass@1 and 3D images              | ''
          top-1 accuracy and F1 in 2D       | ''
          faster than Llama 2 and GPT 4     | ''
          see Fig. 2, Table 3 and Section 4 | ''
          runs on ImageNet 12 times         | 12.0 FACTOR EXACT
          and on ImageNet 12 methods fail   | 12.0 PLAIN EXACT
          gains of 12 % on average          | 12.0 PERCENT EXACT
          """)
  void numbersAreReadWithUnitAndBound(String text, String expected) {
    var found =
        Quantities.of(text, Words.of(text, Lexicon.BUNDLED)).stream()
            .map(q -> "%s %s %s".formatted(q.value(), q.unit(), q.bound()))
            .collect(Collectors.joining(", "));
    assertThat(found).isEqualTo(expected);
  }
}
