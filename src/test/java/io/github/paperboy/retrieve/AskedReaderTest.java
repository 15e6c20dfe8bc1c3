package io.github.paperboy.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedReaderTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          by how much does it beat the runner-up?                     | NUMBER
          how many epochs does the twin need?                         | NUMBER
          what share of the time does the one-step model use?         | NUMBER
          CIFAR10 FIDs of one-step sampling, with and without labels? | NUMBER
          how much faster is the apprentice?                          | NUMBER
          what training-time saving is reported for teaching?         | NUMBER
          LazyGCD's accuracy gains on birds?                          | NUMBER
          from what to what did effectiveness rise?                   | NUMBER
          which FID does lazy forgetting report?                      | NUMBER
          what is the accuracy of the spectral network?               | NUMBER
          what percentage of labels is wrong?                         | NUMBER
          how large is the teacher?                                   | NUMBER
          to what factor is memory reduced, and how long does it take? | NUMBER
          when was LazyGCD published?                                 | DATE
          what year is the LazyGCD paper from?                        | DATE
          when did LazyGCD come out?                                  | DATE
          who wrote LazyGCD?                                          | AUTHORS
          who are the authors of LazyGCD?                             | AUTHORS
          who is the first author of LazyGCD?                         | AUTHORS
          how many authors does LazyGCD have?                         | AUTHOR_COUNT
          which organisation is behind LazyGCD?                       | ORGANISATION
          which lab released LazyGCD?                                 | ORGANISATION
          from which university is LazyGCD?                           | ORGANISATION
          how many comments did LazyGCD get?                          | COMMENTS
          how many upvotes does LazyGCD have?                         | COMMENTS
          is the code of LazyGCD available?                           | CODE
          where is the code for LazyGCD?                              | CODE
          link to LazyGCD?                                            | LINK
          where can I read LazyGCD?                                   | LINK
          how many papers on unlearning are there?                    | PAPER_COUNT
          which datasets did they use?                                | DATASET
          which new benchmark did they release?                       | DATASET
          what application motivated the plan?                        | NAME
          which models did they try?                                  | NAME
          in which theorem is it proved?                              | NAME
          """)
  void readsWhichValueIsAskedFor(String question, Asked asked) {
    assertThat(Questions.plan(question).asked()).containsExactly(asked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "how can forgetting be made fair?",
        "optimal transport where I can limit how many nonzeros the plan has",
        "what determines generalisation?",
        "when do curricula help?",
        "code generation with language models",
        "who uses neural collapse?",
        "predicting the year of photographs",
        "deep unlearning by randomised tests",
        "what do we have on link prediction?",
      })
  void readsNothingWhereSomethingIsToBeExplained(String question) {
    assertThat(Questions.plan(question).asked()).isEmpty();
  }
}
