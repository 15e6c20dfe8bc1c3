package io.github.paperboy.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitingWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0   | 0   | Next in line for the language model, in about 1 s
          1   | 8   | 2nd in line for the language model, in about 8 s
          2   | 119 | 3rd in line for the language model, in about 119 s
          3   | 120 | 4th in line for the language model, in about 2 minutes
          10  | 170 | 11th in line for the language model, in about 3 minutes
          20  | 60  | 21st in line for the language model, in about 60 s
          111 | 60  | 112th in line for the language model, in about 60 s
          """)
  void thePlaceAndTheTimeAreTold(int ahead, int seconds, String words) {
    assertThat(WaitingWords.of(ahead, Duration.ofSeconds(seconds))).isEqualTo(words);
  }
}
