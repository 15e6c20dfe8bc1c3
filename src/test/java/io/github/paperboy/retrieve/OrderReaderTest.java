package io.github.paperboy.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.index.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderReaderTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          newest                                | NEWEST    | ~~
          latest papers                         | NEWEST    | ~~
          latest video papers                   | NEWEST    | video
          newest on video                       | NEWEST    | video
          most recent video papers              | NEWEST    | video
          what's new on video?                  | NEWEST    | video
          anything new about video?             | NEWEST    | video
          recent papers on video                | NEWEST    | video
          video papers sorted by date           | NEWEST    | video
          most discussed papers                 | DISCUSSED | ~~
          most discussed this month             | DISCUSSED | ~~
          trending papers on video              | DISCUSSED | video
          most upvoted video papers             | DISCUSSED | video
          video papers with the most comments   | DISCUSSED | video
          popular papers on video               | DISCUSSED | video
          """)
  void readsTheOrder(String question, Order order, String text) {
    var plan = Questions.plan(question);
    assertThat(plan.order()).isEqualTo(order);
    assertThat(plan.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "does the latest layer matter?",
        "predicting the most recent token in the latest state",
        "detrending time series",
        "popularity bias in recommenders",
      })
  void leavesWordsThatOrderNothing(String question) {
    assertThat(Questions.plan(question).order()).isNull();
  }
}
