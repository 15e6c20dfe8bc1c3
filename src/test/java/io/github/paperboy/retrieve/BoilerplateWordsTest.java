package io.github.paperboy.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoilerplateWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Which papers are about the pruning of networks? | the pruning of networks?
          I would be grateful for articles dealing with Lisp | for with Lisp
          What's new in pruning                             | What's new in pruning
          HOW do Bees dance                                 | Bees dance
          """)
  void leavesOutWhatOnlySaysThatItIsAQuestion(String question, String stripped) {
    assertThat(BoilerplateWords.strip(question)).isEqualTo(stripped);
  }

  @Test
  void keepsAQuestionThatHasNothingElse() {
    assertThat(BoilerplateWords.strip("what are they about?")).isEqualTo("what are they about?");
    assertThat(BoilerplateWords.strip(" ")).isEqualTo(" ");
  }

  @Test
  void aQuestionWithoutSuchWordsStaysAsItIs() {
    assertThat(BoilerplateWords.strip("bees  dance\n")).isEqualTo("bees  dance\n");
  }
}
