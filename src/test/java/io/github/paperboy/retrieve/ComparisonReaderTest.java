package io.github.paperboy.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonReaderTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          mixup vs cutout                                            | mixup;cutout                  | ~~
          mixup vs. cutout for calibration                           | mixup;cutout                  | calibration
          AX-KT versus CKT for tutoring: which is about curves?      | AX-KT;CKT                     | tutoring curves
          Cut & Paste vs Plug & Play attacks: what does each need?   | Cut & Paste;Plug & Play attacks | ~~
          mixup vs cutout vs label smoothing on birds                | mixup;cutout;label smoothing  | birds
          difference between mixup and cutout?                       | mixup;cutout                  | ~~
          what's the difference between mixup and cutout for birds?  | mixup;cutout                  | birds
          what are the main differences between mixup and cutout?    | mixup;cutout                  | ~~
          what is the relation between mixup and label smoothing?    | mixup;label smoothing         | ~~
          compare mixup with cutout                                  | mixup;cutout                  | ~~
          compare mixup to cutout and label smoothing on birds       | mixup;cutout;label smoothing  | birds
          please compare mixup, cutout and label smoothing           | mixup;cutout;label smoothing  | ~~
          can you compare mixup and cutout for me?                   | mixup;cutout                  | ~~
          contrast mixup with cutout                                 | mixup;cutout                  | ~~
          comparison of mixup and cutout in low-data regimes         | mixup;cutout                  | low-data regimes
          how does mixup differ from cutout?                         | mixup;cutout                  | ~~
          how is mixup different from cutout?                        | mixup;cutout                  | ~~
          how does mixup compare to cutout on birds?                 | mixup;cutout                  | birds
          what distinguishes mixup from cutout?                      | mixup;cutout                  | ~~
          what sets mixup apart from cutout?                         | mixup;cutout                  | ~~
          mixup compared to cutout on birds                          | mixup;cutout                  | birds
          is mixup better than cutout for birds?                     | mixup;cutout                  | birds
          which is better, mixup or cutout?                          | mixup;cutout                  | ~~
          which works better for small data, mixup or cutout?        | mixup;cutout                  | better for small data
          should I use mixup or cutout for birds?                    | mixup;cutout                  | birds
          mixup or cutout: which calibrates better?                  | mixup;cutout                  | calibrates better
          MixAr or CT-KAN: what does each change, and why?           | MixAr;CT-KAN                  | each change, and why
          MixAr or CT-KAN?                                           | MixAr;CT-KAN                  | ~~
          pros and cons of SDEs and ODEs in generation               | SDEs;ODEs                     | generation
          advantages of mixup over cutout                            | mixup;cutout                  | ~~
          """)
  void readsTheSidesAndLeavesWhatTheyHaveInCommon(String question, String sides, String text) {
    var plan = Questions.plan(question);
    assertThat(plan.sides()).containsExactly(sides.split(";"));
    assertThat(plan.intent()).isEqualTo(Intent.COMPARE);
    assertThat(plan.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "querying or owning a trained classifier",
        "predefined or learned features for collapse?",
        "papers dated September or October 2024",
        "who uses or analyses collapse?",
        "selecting or searching prompts",
        "how much faster is the apprentice than optimising per subject?",
        "how much better is mixup compared to cutout?",
        "raise effectiveness relative to the oracle",
        "better estimates by training on groups rather than one at a time",
        "a relation between objects or an action",
        "transfer from images to video",
        "what is the use of both images and text?",
      })
  void takesNoOtherPairsForAComparison(String question) {
    assertThat(Questions.plan(question).sides()).isEmpty();
  }

  @Test
  void givesTheWordsBackWhenTheComparisonIsRemoved() {
    var plan = Questions.ignoring("mixup vs cutout on birds", Understood.Kind.COMPARISON);
    assertThat(plan.sides()).isEmpty();
    assertThat(plan.text()).isEqualTo("mixup vs cutout on birds");
  }
}
