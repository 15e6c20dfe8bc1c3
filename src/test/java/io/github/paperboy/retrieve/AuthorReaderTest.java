package io.github.paperboy.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorReaderTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          papers by Jane Doe                           | jane doe              | ~~
          papers by jane doe                           | jane doe              | ~~
          papers on capsules by Jane Doe               | jane doe              | capsules
          anything by J. Doe on capsules?              | j. doe                | capsules
          written by Jane van der Doe                  | jane van der doe      | ~~
          Doe's papers on capsules                     | doe                   | capsules
          Jane Doe's latest papers                     | jane doe              | ~~
          papers by Jane Doe and John Roe on capsules  | jane doe,john roe     | capsules
          papers by Jane Doe since 2023                | jane doe              | ~~
          Doe et al. on capsules                       | doe                   | capsules
          papers by the author Jane Doe                | jane doe              | ~~
          """)
  void readsWhoWrote(String question, String names, String text) {
    var plan = Questions.plan(question);
    assertThat(plan.filter().authors()).containsExactlyInAnyOrder(names.split(","));
    assertThat(plan.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "training generators by Score Matching",
        "papers by topic",
        "papers by two authors",
        "regularise by passing weights through a function",
        "how many authors does LegoGCD have?",
        "KAN's papers",
        "faster by Monte Carlo sampling",
        "papers sorted by date",
      })
  void takesNoOtherWordsForNames(String question) {
    assertThat(Questions.plan(question).filter().authors()).isEmpty();
  }
}
