package io.github.paperboy.ask.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.ask.extractive.Candidate.Cue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We propose a kite of two lines.                  | CONTRIBUTION
          In this paper, a new kite is presented.          | CONTRIBUTION
          A kite of two lines is introduced.               | CONTRIBUTION
          Experiments on three beaches were made.          | RESULT
          The kite outperforms all balloons.               | RESULT
          Our code is available at https://example.org.    | AVAILABILITY
          Kites are popular.                               | NONE
          """)
  void wordingTellsWhatASentenceDoes(String sentence, Cue cue) {
    assertThat(Cues.of(sentence)).isEqualTo(cue);
  }

  @Test
  void whatStandsBeforeTheContributionOnlyLeadsUpToIt() {
    var cues =
        Cues.of(
            List.of(
                "Kites are popular.",
                "Recent kites achieve a lot.",
                "We propose a kite of two lines.",
                "It flies."));

    assertThat(cues).containsExactly(Cue.BACKGROUND, Cue.BACKGROUND, Cue.CONTRIBUTION, Cue.NONE);
  }

  @Test
  void withoutAContributionNothingIsKnownToLeadUpToIt() {
    assertThat(Cues.of(List.of("Kites are popular.", "They fly.")))
        .containsExactly(Cue.NONE, Cue.NONE);
  }
}
