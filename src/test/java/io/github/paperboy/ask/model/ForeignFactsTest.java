package io.github.paperboy.ask.model;

import static io.github.paperboy.testing.SamplePapers.BREAD;
import static io.github.paperboy.testing.SamplePapers.KITES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignFactsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "KiteNet hält einen Drachen 41,5 Minuten in der Luft.",
        "CrumbScore liest 1.200 Brote, zu 87 % richtig.",
        "KiteNetは凧を41.5分間飛ばします。",
        "Es ist schwer.",
      })
  void figuresAndNamesOfThePapersAreThereWhateverTheirSeparators(String sentence) {
    assertThat(ForeignFacts.missing(sentence, List.of(KITES, BREAD))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          KiteNet fliegt 415 Minuten.   | 415
          KiteNet fliegt 1,5 Minuten.   | 1,5
          KiteNet fliegt 41 Minuten.    | 41
          WindNet fliegt 41,5 Minuten.  | WindNet
          GPT-4 fliegt.                 | GPT-4
          """)
  void othersAreMissing(String sentence, String missing) {
    assertThat(ForeignFacts.missing(sentence, List.of(KITES, BREAD))).contains(missing);
  }
}
