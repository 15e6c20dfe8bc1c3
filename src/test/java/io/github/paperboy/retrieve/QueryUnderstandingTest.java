package io.github.paperboy.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whole questions: what remains to search for, and the shape of answer.
class QueryUnderstandingTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 12, 17);
  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          Map.of("nvidia", "NVIDIA", "facebook", "AI at Meta"),
          Set.of("cs.CL", "cs.LG"),
          Set.of("huggingface"),
          TODAY);

  private static SearchPlan plan(String question) {
    return new QueryUnderstanding().understand(Request.of(question), VOCABULARY, TODAY);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          machine unlearning papers dated September or October 2024 | machine unlearning | LIST
          diffusion papers from NVIDIA last week                    | diffusion          | LIST
          newest from NVIDIA                                        | ~~                 | BROWSE
          difference between pruning and quantisation for vision?   | vision             | COMPARE
          how many layers does the sparse decoder have?             | how many layers does the sparse decoder have | FACT
          """)
  void leavesTheTopicToSearchFor(String question, String text, Intent intent) {
    var plan = plan(question);
    assertThat(plan.text()).isEqualTo(text);
    assertThat(plan.intent()).isEqualTo(intent);
  }
}
