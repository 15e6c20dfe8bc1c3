package io.github.paperboy.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Today is Wednesday, 17 December 2025.
class DateReaderTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          pruning papers since last week                    | 2025-12-08 |            | pruning
          what came out last month on pruning?              | 2025-11-01 | 2025-11-30 | pruning
          pruning papers from the past 10 days              | 2025-12-07 | 2025-12-17 | pruning
          pruning work from the last few weeks              | 2025-11-26 | 2025-12-17 | pruning
          pruning papers within the last two months         | 2025-10-17 | 2025-12-17 | pruning
          pruning papers over the past year                 | 2024-12-17 | 2025-12-17 | pruning
          pruning papers last year                          | 2024-01-01 | 2024-12-31 | pruning
          pruning papers this week                          | 2025-12-15 | 2025-12-21 | pruning
          anything this month about pruning?                | 2025-12-01 | 2025-12-31 | pruning
          pruning so far this year                          | 2025-01-01 | 2025-12-31 | pruning
          pruning papers from last quarter                  | 2025-07-01 | 2025-09-30 | pruning
          pruning papers of yesterday                       | 2025-12-16 | 2025-12-16 | pruning
          today's papers on pruning                         | 2025-12-17 | 2025-12-17 | pruning
          pruning papers published today                    | 2025-12-17 | 2025-12-17 | pruning
          pruning papers from two weeks ago                 | 2025-12-01 | 2025-12-07 | pruning
          pruning papers posted 3 days ago                  | 2025-12-14 | 2025-12-14 | pruning
          pruning papers since Monday                       | 2025-12-15 |            | pruning
          pruning papers from last Friday                   | 2025-12-12 | 2025-12-12 | pruning
          pruning papers of recent weeks                    | 2025-11-19 | 2025-12-17 | pruning
          pruning papers in June 2025                       | 2025-06-01 | 2025-06-30 | pruning
          pruning papers from June                          | 2025-06-01 | 2025-06-30 | pruning
          June papers on pruning                            | 2025-06-01 | 2025-06-30 | pruning
          pruning in December                               | 2025-12-01 | 2025-12-31 | pruning
          pruning papers from last June                     | 2025-06-01 | 2025-06-30 | pruning
          pruning papers from may                           | 2025-05-01 | 2025-05-31 | pruning
          pruning between May and July 2023                 | 2023-05-01 | 2023-07-31 | pruning
          from May to July 2023: pruning                    | 2023-05-01 | 2023-07-31 | pruning
          pruning, May-July 2023                            | 2023-05-01 | 2023-07-31 | pruning
          pruning from November to February 2024            | 2023-11-01 | 2024-02-29 | pruning
          pruning papers between March and May              | 2025-03-01 | 2025-05-31 | pruning
          pruning papers dated September or October 2024    | 2024-09-01 | 2024-10-31 | pruning
          pruning papers from Sept. 2024                    | 2024-09-01 | 2024-09-30 | pruning
          pruning papers between 2021 and 2023              | 2021-01-01 | 2023-12-31 | pruning
          2021-2023 pruning papers                          | 2021-01-01 | 2023-12-31 | pruning
          pruning papers with a date before 2023            |            | 2022-12-31 | pruning
          pre-2023 pruning papers                           |            | 2022-12-31 | pruning
          pruning papers older than 2022                    |            | 2021-12-31 | pruning
          pruning until March 2024                          |            | 2024-03-31 | pruning
          pruning papers, no later than June 2024           |            | 2024-06-30 | pruning
          pruning papers published by March 2024            |            | 2024-03-31 | pruning
          pruning papers from 2021 or earlier               |            | 2021-12-31 | pruning
          pruning after Oct 2023                            | 2023-11-01 |            | pruning
          pruning papers newer than 2023                    | 2024-01-01 |            | pruning
          pruning since 2024                                | 2024-01-01 |            | pruning
          pruning papers from 2024 onwards                  | 2024-01-01 |            | pruning
          pruning papers, 2022 or later                     | 2022-01-01 |            | pruning
          pruning papers not older than 2024                | 2024-01-01 |            | pruning
          2023 papers about pruning                         | 2023-01-01 | 2023-12-31 | pruning
          what was published in 2023 on pruning?            | 2023-01-01 | 2023-12-31 | pruning
          network pruning 2024                              | 2024-01-01 | 2024-12-31 | network pruning
          Q2 2024 papers on pruning                         | 2024-04-01 | 2024-06-30 | pruning
          pruning in the second quarter of 2024             | 2024-04-01 | 2024-06-30 | pruning
          pruning papers from the first half of 2024        | 2024-01-01 | 2024-06-30 | pruning
          spring 2024 papers on pruning                     | 2024-03-01 | 2024-05-31 | pruning
          pruning papers from fall 2023                     | 2023-09-01 | 2023-11-30 | pruning
          early 2024 work on pruning                        | 2024-01-01 | 2024-04-30 | pruning
          mid-2024 pruning papers                           | 2024-05-01 | 2024-08-31 | pruning
          pruning papers from late March 2024               | 2024-03-21 | 2024-03-31 | pruning
          pruning papers from 2024-05                       | 2024-05-01 | 2024-05-31 | pruning
          pruning papers of 2024-05-03                      | 2024-05-03 | 2024-05-03 | pruning
          pruning papers posted on May 3, 2024              | 2024-05-03 | 2024-05-03 | pruning
          pruning papers of the 3rd of May 2024             | 2024-05-03 | 2024-05-03 | pruning
          pruning papers since May 3                        | 2025-05-03 |            | pruning
          pruning after 2021 and before 2024                | 2022-01-01 | 2023-12-31 | pruning
          """)
  void readsThePeriodAndLeavesTheTopic(
      String question, LocalDate since, LocalDate until, String text) {
    var plan = Questions.plan(question);
    assertThat(plan.filter().since()).isEqualTo(since);
    assertThat(plan.filter().until()).isEqualTo(until);
    assertThat(plan.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it may help to add noise",
        "what may cause representation collapse?",
        "May's theorem on majority rule",
        "marching cubes without a grid",
        "predicting March madness with ensembles in March madness brackets",
        "does GPT-4 beat humans on ImageNet 512?",
        "CIFAR-10 accuracy with 1000 classes",
        "of 2000 images, how many are mislabelled?",
        "trained with 2048 tokens on 2 GPUs",
        "ImageNet 2012 accuracy of pruned networks",
        "NeurIPS 2022 papers on calibration",
        "second-order optimisation for Llama 2",
        "fall detection with wrist sensors",
        "spring-mass systems as priors",
        "what does the last layer learn?",
        "the last two layers are frozen",
        "how do language models today handle long contexts?",
        "papers quoting \"this year was different\"",
        "MAR data imputation in DEC clustering",
        "recent advances in pruning",
        "one-shot avatars in 2D",
        "mid-level features early in training",
        "June Almeida's virus images",
      })
  void leavesWordsThatOnlyLookLikeDates(String question) {
    var filter = Questions.plan(question).filter();
    assertThat(filter.since()).isNull();
    assertThat(filter.until()).isNull();
  }
}
