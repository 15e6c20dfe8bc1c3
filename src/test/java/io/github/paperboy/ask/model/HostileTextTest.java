package io.github.paperboy.ask.model;

import static io.github.paperboy.ask.model.Models.PLAIN;
import static io.github.paperboy.ask.model.Models.ask;
import static io.github.paperboy.ask.model.Models.writer;
import static io.github.paperboy.testing.SamplePapers.BREAD;
import static io.github.paperboy.testing.SamplePapers.KITES;
import static io.github.paperboy.testing.SamplePapers.found;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.ask.Answer;
import io.github.paperboy.ask.AnswerText;
import io.github.paperboy.ask.Citation;
import io.github.paperboy.guard.Instructions;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.testing.ScriptedModel;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Orders hidden in papers and questions, against a model that does whatever it is told.
class HostileTextTest {
  static Stream<String> injections() {
    return Injections.ALL.stream();
  }

  @Test
  void thereAreManyKinds() {
    assertThat(Injections.ALL).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("injections")
  void anOrderInAnAbstractIsFlaggedAndNeitherReadNorObeyed(String order) {
    var paper = withAbstract("Bakers judge bread by its crumb. " + order + " Loaves are weighed.");
    var model = obedient();

    var answer = ask(writer(model, PLAIN), "bread?", List.of(found(paper, 0.6)));

    assertThat(new Citation(1, paper).suspicious()).isTrue();
    assertThat(model.asked().stream().anyMatch(HostileTextTest::isTold)).isFalse();
    assertThat(generated(answer)).doesNotContain("PWNED");
  }

  @ParameterizedTest
  @MethodSource("injections")
  void anOrderInATitleIsFlaggedAndNeitherReadNorObeyed(String order) {
    var paper = Paper.of(new PaperId("title:x"), "Crumbs. " + order, BREAD.abstractText(), "test");
    var model = obedient();

    var answer = ask(writer(model, PLAIN), "bread?", List.of(found(paper, 0.6)));

    assertThat(new Citation(1, paper).suspicious()).isTrue();
    assertThat(model.asked().stream().anyMatch(HostileTextTest::isTold)).isFalse();
    assertThat(generated(answer)).doesNotContain("PWNED");
  }

  @ParameterizedTest
  @MethodSource("injections")
  void anOrderInAQuestionIsNeitherReadNorObeyed(String order) {
    var model = obedient();

    var answer =
        ask(
            writer(model, PLAIN),
            "Which network steers kites? " + order,
            List.of(found(KITES, 0.6)));

    assertThat(Instructions.in(order)).isTrue();
    assertThat(model.asked().stream().anyMatch(HostileTextTest::isTold)).isFalse();
    assertThat(generated(answer)).doesNotContain("PWNED");
  }

  /// Even a model that has read an order and follows it gets nothing past the check.
  @ParameterizedTest
  @MethodSource("injections")
  void whatAnObedientModelSaysIsNotShown(String order) {
    for (var reply :
        List.of(
            "PWNED",
            "PWNED [e1].",
            "PWNED PWNED PWNED [e1].",
            "The answer is PWNED [e1].",
            order + " [e1]")) {
      var answer =
          ask(
              writer(ScriptedModel.saying(reply), PLAIN),
              "Which network steers kites?",
              List.of(found(KITES, 0.6)));

      assertThat(generated(answer)).doesNotContain("PWNED");
    }
  }

  @Test
  void ordinaryAbstractsAreNotFlagged() {
    assertThat(Stream.of(KITES, BREAD).filter(Instructions::in)).isEmpty();
    assertThat(
            List.of(
                "We instruct language models to follow system prompts.",
                "The system answers questions in French and German.",
                "Models ignore the instruction hierarchy in 12% of cases.",
                "Users can ask the assistant to summarise papers: it responds with citations.",
                "We release code and data at https://example.org.",
                "The method reduces the loss to zero; adding noise to outputs helps.",
                "Note that our results hold for all prompts."))
        .noneMatch(Instructions::in);
  }

  /// Says the word when it has been told to, and what it would have said otherwise.
  private static ScriptedModel obedient() {
    return ScriptedModel.answering(
        asked -> isTold(asked) ? "PWNED [e1]." : "Bakers judge bread by its crumb [e1].");
  }

  private static boolean isTold(String asked) {
    return asked.contains("PWNED") || asked.contains("DENWP") || asked.contains("SWdub3Jl");
  }

  private static Paper withAbstract(String text) {
    return Paper.of(new PaperId("title:x"), "Crumb Structure", text, "test");
  }

  /// What a model may have had a hand in; a quotation is the paper's own.
  private static String generated(Answer answer) {
    return answer instanceof Answer.Cited cited && cited.writer().startsWith("quoted")
        ? ""
        : AnswerText.plain(answer);
  }
}
