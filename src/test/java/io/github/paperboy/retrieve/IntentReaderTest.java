package io.github.paperboy.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntentReaderTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          why do generators collapse?                               | TOPIC
          fast rendering of translucent wax                         | TOPIC
          networks that output other networks' weights are painful. why? | TOPIC
          I have a before/after pair, but no words for the edit     | TOPIC
          is there a paper on music from text prompts?              | TOPIC
          what is neural collapse?                                  | TOPIC
          summarise the backdoor trigger paper                      | TOPIC
          how much memory does it save?                             | FACT
          which FID does lazy forgetting report?                    | FACT
          who wrote LazyGCD?                                        | FACT
          when was LazyGCD published?                               | FACT
          what do we have on splines?                               | LIST
          papers on splines                                         | LIST
          which papers use splines?                                 | LIST
          which of the spline papers deal with images?              | LIST
          who uses or analyses splines?                             | LIST
          what are approaches to spline fitting?                    | LIST
          attacks that reconstruct training images                  | LIST
          methods for fitting splines                               | LIST
          list everything on splines                                | LIST
          spline papers from 2023                                   | LIST
          splines, at least 5 comments                              | LIST
          how many papers are there on splines?                     | LIST
          splines vs kernels                                        | COMPARE
          2404.16873                                                | LOOKUP
          what is 2404.16873 about?                                 | LOOKUP
          "Lazy Ants Learn Faster"                                  | LOOKUP
          papers from last week                                     | BROWSE
          newest from NVIDIA                                        | BROWSE
          most discussed this month                                 | BROWSE
          Has SenseNova published something? When was it?           | BROWSE
          what has been published since Monday?                     | BROWSE
          how many papers came out in 2024?                         | BROWSE
          """)
  void readsTheShapeOfTheAnswer(String question, Intent intent) {
    assertThat(Questions.plan(question).intent()).isEqualTo(intent);
  }
}
