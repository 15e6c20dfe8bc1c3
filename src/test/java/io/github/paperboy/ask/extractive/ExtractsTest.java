package io.github.paperboy.ask.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.ask.Aspect;
import io.github.paperboy.ask.Quote;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.testing.SamplePapers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractsTest {
  private static final Paper NETS =
      SamplePapers.paper(
          "Nets",
          "However, existing methods cannot hold fish, resulting in hunger. In this paper, we"
              + " investigate given images of knots. Motivated by this, we propose KnotNet. It was"
              + " tested on a benchmark of 12 lakes. KnotNet outperforms rope by 4%. A limitation"
              + " is its weight.",
          "2024-01-01");

  @ParameterizedTest
  @CsvSource({
    "TASK, However",
    "METHOD, Motivated by this",
    "DATA, It was tested",
    "RESULT, KnotNet outperforms",
    "LIMITS, A limitation",
  })
  void eachAspectIsTheSentenceThatStatesItOfThisPaper(Aspect aspect, String beginning) {
    assertThat(Extracts.of(NETS, 1, aspect))
        .map(Quote::text)
        .get()
        .asString()
        .startsWith(beginning);
  }

  @ParameterizedTest
  @CsvSource({
    "We study knots. We introduce KnotNet., We introduce KnotNet.",
    "Knots hold. We study knots., We study knots.",
    "Knots hold. They do., Knots hold.",
  })
  void whatIsProposedSaysBestWhatAPaperDoes(String text, String wanted) {
    var paper = SamplePapers.paper("Nets", text, "2024-01-01");
    assertThat(Extracts.tldr(paper, 1)).map(Quote::text).contains(wanted);
  }
}
