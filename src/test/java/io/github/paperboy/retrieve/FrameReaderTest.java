package io.github.paperboy.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameReaderTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          what do we have on spline fitting?                    | spline fitting
          hi paperboy, can you find me papers about spline fitting please? | spline fitting
          Hello! I'm looking for papers on spline fitting.      | spline fitting
          could you tell me about spline fitting                | spline fitting
          is there a paper on spline fitting?                   | spline fitting
          are there any papers that use spline fitting?         | spline fitting
          any work on spline fitting?                           | spline fitting
          show me everything about spline fitting               | spline fitting
          which papers deal with spline fitting?                | spline fitting
          which of the spline papers deal with images?          | spline images
          papers discussing spline fitting                      | spline fitting
          who uses or analyses spline fitting?                  | spline fitting
          in one sentence, what is spline fitting?              | spline fitting
          explain like I'm five: what is spline fitting?        | spline fitting
          summarise the spline fitting paper                    | spline fitting
          do you know anything about spline fitting?            | spline fitting
          thanks! and papers on spline fitting?                 | spline fitting
          paper folding with robots                             | paper folding with robots
          rock paper scissors as a game                         | rock paper scissors as a game
          what should I cook tonight?                           | what should I cook tonight
          """)
  void leavesOnlyTheTopic(String question, String text) {
    assertThat(Questions.plan(question).text()).isEqualTo(text);
  }
}
