package io.github.paperboy.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Titles: quoted, announced, or only guessed from how a word is spelt.
class TitlesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "Lazy Ants Learn Faster"                               | Lazy Ants Learn Faster
          what does "Lazy Ants Learn Faster" claim?              | Lazy Ants Learn Faster
          “Lazy Ants Learn Faster”                               | Lazy Ants Learn Faster
          is 'Lazy Ants of the Forest' any good?                 | Lazy Ants of the Forest
          the paper called LazyAnts                              | LazyAnts
          the paper titled lazy ants learn faster                | lazy ants learn faster
          summarise the paper "lazy ants"                        | ~"lazy ants~
          """)
  void takesQuotedAndAnnouncedTitlesAsTheyAre(String question, String title) {
    var plan = Questions.plan(question);
    assertThat(plan.titles().getFirst()).isEqualTo(title.replace("\"", ""));
    assertThat(plan.intent()).isEqualTo(Intent.LOOKUP);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LazyGCD's accuracy on birds?        | LazyGCD
          what does DreamMaker do?            | DreamMaker
          the LMIP paper                      | LMIP
          who are the authors of Edit2Pix?    | Edit2Pix
          is XK-CAT about learning curves?    | XK-CAT
          how does Diff-Teach* align?         | Diff-Teach*
          lazy ants lern fastr                | lazy ants lern fastr
          """)
  void guessesNames(String question, String name) {
    assertThat(Questions.plan(question).titles()).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "why do GANs collapse on CIFAR-10?",
        "how are Kolmogorov-Arnold networks trained?",
        "does the 'effective number of points' find outliers in LLM data?",
        "what do we have on KANs?",
      })
  void guessesNoNameFromTheFieldsOwnWords(String question) {
    assertThat(Questions.plan(question).titles()).isEmpty();
  }

  @Test
  void keepsQuotedWordsThatAreNoTitleInTheTopic() {
    var plan = Questions.plan("papers on \"this year in review\" effects");
    assertThat(plan.text()).isEqualTo("this year in review effects");
    assertThat(plan.filter().since()).isNull();
  }
}
