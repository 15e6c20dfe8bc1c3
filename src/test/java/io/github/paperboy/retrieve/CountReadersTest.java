package io.github.paperboy.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How many authors, comments and papers.
class CountReadersTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          sorting papers with more than 10 authors    | 11 |    | sorting
          sorting papers with over ten authors        | 11 |    | sorting
          sorting papers with at least 5 authors      | 5  |    | sorting
          10+ authors, sorting                        | 10 |    | sorting
          sorting papers with 10 or more authors      | 10 |    | sorting
          sorting papers with no fewer than 4 authors | 4  |    | sorting
          sorting by fewer than 3 authors             |    | 2  | sorting
          sorting papers with at most three authors   |    | 3  | sorting
          sorting papers with 3 or fewer authors      |    | 3  | sorting
          sorting papers with up to 4 co-authors      |    | 4  | sorting
          single-author papers on sorting             | 1  | 1  | sorting
          papers by a single author about sorting     | 1  | 1  | sorting
          sole-authored sorting papers                | 1  | 1  | sorting
          papers by two authors about sorting         | 2  | 2  | sorting
          papers written by three people on sorting   | 3  | 3  | sorting
          two-author papers on sorting                | 2  | 2  | sorting
          sorting papers with exactly 2 authors       | 2  | 2  | sorting
          sorting papers with 2 to 4 authors          | 2  | 4  | sorting
          sorting papers with 2-4 authors             | 2  | 4  | sorting
          between 5 and 7 authors, sorting            | 5  | 7  | sorting
          """)
  void readsHowManyAuthors(String question, Integer least, Integer most, String text) {
    var plan = Questions.plan(question);
    assertThat(plan.filter().minAuthors()).isEqualTo(least);
    assertThat(plan.filter().maxAuthors()).isEqualTo(most);
    assertThat(plan.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "how many authors does the sorting paper have?",
        "tracking two people in video",
        "avatars from a single image",
        "author attribution of short texts",
        "single-step generation",
      })
  void asksOrTellsNothingOfAuthorCounts(String question) {
    var filter = Questions.plan(question).filter();
    assertThat(filter.minAuthors()).isNull();
    assertThat(filter.maxAuthors()).isNull();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          sorting papers with at least 5 comments     | 5  | sorting
          sorting, more than 20 comments              | 21 | sorting
          sorting papers that got 3+ comments         | 3  | sorting
          sorting papers with comments                | 1  | sorting
          sorting papers that were discussed          | 1  | sorting
          """)
  void readsHowManyComments(String question, int least, String text) {
    var plan = Questions.plan(question);
    assertThat(plan.filter().minComments()).isEqualTo(least);
    assertThat(plan.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"toxic comments", "sorting papers with fewer than 3 comments"})
  void readsNoCommentsThatAnIndexCannotCount(String question) {
    assertThat(Questions.plan(question).filter().minComments()).isNull();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          top 5 papers on sorting          | 5  | sorting
          top five sorting papers          | 5  | sorting
          three papers about sorting       | 3  | sorting
          give me 3 papers on sorting      | 3  | sorting
          the two newest sorting papers    | 2  | sorting
          list 10 most discussed papers    | 10 | ~~
          top 3 on sorting                 | 3  | sorting
          two recent papers about sorting  | 2  | sorting
          """)
  void readsHowManyPapers(String question, int limit, String text) {
    var plan = Questions.plan(question);
    assertThat(plan.limit()).isEqualTo(limit);
    assertThat(plan.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "top-5 accuracy of pruned networks",
        "top 5 accuracy of pruned networks",
        "top-k sparsity",
        "one-shot hand avatars",
        "avatars from one image",
        "10 classes with 5 shots",
        "a two-layer network",
        "what do these two papers share?",
        "papers from the last 10 days",
        "3D generation",
      })
  void takesNoOtherNumberForALimit(String question) {
    assertThat(Questions.plan(question).limit()).isNull();
  }
}
