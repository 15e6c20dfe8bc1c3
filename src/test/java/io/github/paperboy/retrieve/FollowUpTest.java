package io.github.paperboy.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.index.Order;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.paper.PaperId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The turn before asked for lazy sorting, and its answer cited the papers `a`, `b` and `c`.
class FollowUpTest {
  private static final String BEFORE = "lazy sorting by ants";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          which new benchmark did they release for that? | a b   | FACT
          what application motivated it?                 | a b   | FACT
          which models did they try it on?               | a b   | FACT
          how fast is it?                                | a b   | FACT
          what accuracy did it reach on CIFAR-10?        | a b   | FACT
          when was it published?                         | a b   | FACT
          do they evaluate on images?                    | a b   | TOPIC
          what are the limitations of this method?       | a b   | TOPIC
          does that also work for text?                  | a b   | TOPIC
          what about its accuracy?                       | a b c | FACT
          and on CIFAR?                                  | a b c | LIST
          why?                                           | a b c | LIST
          tell me more                                   | a b c | LIST
          any code?                                      | a b c | FACT
          how many authors?                              | a b c | FACT
          which datasets were used?                      | a b c | FACT
          how do these papers differ in speed?           | a b c | LIST
          the first one                                  | a     | TOPIC
          the second one                                 | b     | TOPIC
          summarise the third paper                      | c     | TOPIC
          what about the last one?                       | c     | TOPIC
          who wrote paper 2?                             | b     | FACT
          and [3]?                                       | c     | TOPIC
          how large is the model in #2?                  | b     | FACT
          """)
  void asksMoreOfThePapersBefore(String question, String papers, Intent intent) {
    var plan = Questions.after(BEFORE, question);
    assertThat(plan.papers().stream().map(PaperId::value)).containsExactly(papers.split(" "));
    assertThat(plan.intent()).isEqualTo(intent);
    assertThat(plan.text()).startsWith(BEFORE);
    assertThat(plan.focus()).doesNotContain(BEFORE);
    assertThat(plan.question()).startsWith(BEFORE);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          and is there something similar for bees? | bees lazy sorting by ants
          what about bees?                         | bees lazy sorting by ants
          and for bees?                            | bees lazy sorting by ants
          anything else on bees?                   | bees lazy sorting by ants
          what else is there?                      | lazy sorting by ants
          other papers on this                     | lazy sorting by ants
          the same for bees                        | bees lazy sorting by ants
          is there anything newer?                 | lazy sorting by ants
          """)
  void searchesForOthersOnTheTopicBefore(String question, String text) {
    var plan = Questions.after(BEFORE, question);
    assertThat(plan.text()).isEqualTo(text);
    assertThat(plan.papers()).isEmpty();
    assertThat(plan.seen()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "papers on knowledge tracing",
        "how do transformers learn positions?",
        "is it possible to train a network with noisy labels?",
        "what does DreamMaker do?",
        "newest from NVIDIA",
        "papers from last week",
        "how can expert knowledge about causes be built into a predictor?",
        "2404.16873",
        "splines vs kernels",
        "why do generators collapse when they see few images?",
        "make a clip of my dog doing a dance from a few photos",
      })
  void startsAfreshOnANewTopic(String question) {
    var plan = Questions.after(BEFORE, question);
    assertThat(Questions.meanings(plan, Understood.Kind.FOLLOW_UP)).isEmpty();
    assertThat(plan.text()).doesNotContain("ants");
  }

  @Test
  void asksTheSameAgainUnderOtherConditions() {
    var plan = Questions.after("newest sorting papers from NVIDIA since 2023", "and from 2024?");
    assertThat(plan.text()).isEqualTo("sorting");
    assertThat(plan.order()).isEqualTo(Order.NEWEST);
    assertThat(plan.filter().organisations()).containsExactly("nvidia");
    assertThat(plan.filter().since()).isEqualTo(LocalDate.of(2024, 1, 1));
    assertThat(plan.filter().until()).isEqualTo(LocalDate.of(2024, 12, 31));
  }

  @ParameterizedTest
  @ValueSource(strings = {"compare it with heap sort", "how does it differ from heap sort?"})
  void comparesTheTopicBefore(String question) {
    var plan = Questions.after(BEFORE, question);
    assertThat(plan.sides()).containsExactly(BEFORE, "heap sort");
    assertThat(plan.intent()).isEqualTo(Intent.COMPARE);
  }

  @Test
  void keepsTheTopicOverSeveralTurns() {
    var first = new Turn(BEFORE, List.of(new PaperId("a")));
    var second =
        Questions.plan(new Request("how fast is it?", List.of(first), PaperFilter.NONE, Set.of()));
    var turns = List.of(first, new Turn(second.question(), second.papers()));
    var third = Questions.plan(new Request("and why?", turns, PaperFilter.NONE, Set.of()));
    assertThat(third.question()).isEqualTo(BEFORE + " \u2014 and why?");
    assertThat(third.papers()).containsExactly(new PaperId("a"));
  }

  @Test
  void standsAloneWhenTheTurnBeforeIsNotWanted() {
    var turn = new Turn(BEFORE, List.of(new PaperId("a")));
    var request =
        new Request(
            "how fast is it?", List.of(turn), PaperFilter.NONE, Set.of(Understood.Kind.FOLLOW_UP));
    assertThat(Questions.plan(request).papers()).isEmpty();
  }

  @Test
  void searchesForTheTopicWhenNothingWasCited() {
    var turn = new Turn(BEFORE, List.of());
    var plan =
        Questions.plan(new Request("how fast is it?", List.of(turn), PaperFilter.NONE, Set.of()));
    assertThat(plan.text()).startsWith(BEFORE);
    assertThat(plan.papers()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "What is attention?",
        "Why use quantisation?",
        "more papers on distillation",
        "papers similar to kites",
        "most discussed papers",
        "What is new this week?",
        "How are agents evaluated?",
      })
  void whatStandsAloneTakesNothingFromTheNameOfItsThread(String question) {
    for (var name : List.of("general", "random", "Team lunch", "lazy sorting")) {
      var named =
          Questions.plan(
              new Request(
                  question, List.of(new Turn(name, List.of())), PaperFilter.NONE, Set.of()));
      assertThat(named).isEqualTo(Questions.plan(question));
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"and on long nights?", "why?", "something similar for hands", "what about it?"})
  void whatDoesNotStandAloneGoesOnFromTheNameOfItsThread(String question) {
    var request =
        new Request(question, List.of(new Turn(BEFORE, List.of())), PaperFilter.NONE, Set.of());
    assertThat(Questions.plan(request).text()).contains(BEFORE);
  }
}
