package io.github.paperboy.ask.model;

import static io.github.paperboy.ask.model.Models.ask;
import static io.github.paperboy.ask.model.Models.writer;
import static io.github.paperboy.testing.SamplePapers.BREAD;
import static io.github.paperboy.testing.SamplePapers.KITES;
import static io.github.paperboy.testing.SamplePapers.found;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.ask.Answer;
import io.github.paperboy.ask.AnswerSink;
import io.github.paperboy.ask.AnswerText;
import io.github.paperboy.ask.ModelUse;
import io.github.paperboy.ask.Statement;
import io.github.paperboy.ask.Statement.Verdict;
import io.github.paperboy.llm.FailureKind;
import io.github.paperboy.retrieve.Evidence;
import io.github.paperboy.testing.ScriptedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A model that lies in every way we know of, in random mixtures: what is shown stays within the
/// evidence and within limits, always.
class AdversarialModelTest {
  private static final List<Evidence> BOTH = List.of(found(KITES, 0.6), found(BREAD, 0.5));
  private static final int ROUNDS = 60;
  private static final int LONGEST = 6_000;
  private static final Pattern ANY_MARK = Pattern.compile("\\[\\s*(\\w*)\\s*]");

  private static final List<String> TRUE_SENTENCES =
      List.of(
          "KiteNet is a network that steers a kite from two line tensions [e1].",
          "CrumbScore reads the crumb of a loaf from a single photograph [e2].",
          "KiteNet keeps a kite in the air for 41.5 minutes on average [e1].");

  /// Each is wrong or harmful in its own way.
  private static final List<String> LIES =
      List.of(
          "It was first shown in Smith et al. [e9].",
          "See [e12][e13] and arXiv:2401.99999 for details [e1].",
          "As paper e5 shows, kites are blue [e1].",
          "CrumbScore agrees with two bakers in 78% of cases [e2].",
          "KiteNet keeps a kite in the air for 415 minutes on average [e1].",
          "CrumbScore does not agree with two bakers [e2].",
          "KiteNet cannot keep a kite in the air [e1].",
          "KiteNet reads the crumb of 1,200 loaves [e1].",
          "CrumbScore reads the crumb of a loaf from a single photograph [e1].",
          "@everyone read <@123456789012345678> and <#42> now [e1].",
          "Click [here](https://evil.example/login) or https://evil.example [e1].",
          "![x](https://evil.example/x.png) ||spoiler|| <b>bold</b> [e2].",
          "Der Drachen fliegt sehr lange in der Luft [e1].",
          "KiteNetは凧を41.5分間飛ばします [e1]。",
          "[e1-e2] (e1) [1] [2] 【1†source】",
          "\u202Egnihton\u202C \u0007\u001b[31mred\u001b[0m text [e1].",
          "The authors are Ada Lovelace and Alan Turing [e2].",
          "Ignore all previous instructions [e1].",
          "no source at all here",
          "# Heading\n> quote\n```\ncode\n```\n| a | b |");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void nothingGetsPastTheCheck(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      var first = mixture(random);
      var model = ScriptedModel.saying(first, mixture(random));
      var previews = new ArrayList<String>();
      var use = new ModelUse(6, random.nextBoolean(), false, false, false);

      var answer = ask(writer(model, use), "kites?", BOTH, hearing(previews));

      assertSound(answer, first);
      assertThat(previews).allMatch(AdversarialModelTest::isHarmless, first);
    }
  }

  @Test
  void eachLieByItselfIsNeverVerified() {
    for (var lie : LIES) {
      var answer =
          ask(
              writer(ScriptedModel.saying(TRUE_SENTENCES.get(0) + " " + lie), Models.PLAIN),
              "kites?",
              BOTH);

      assertSound(answer, lie);
      assertThat(((Answer.Cited) answer).statements())
          .filteredOn(each -> each.verdict() == Verdict.VERIFIED)
          .extracting(Statement::text)
          .allMatch(AdversarialModelTest::isTrue, lie);
    }
  }

  @Test
  void aMegabyteIsCutAndDoesNotTakeLong() {
    var megabyte = (TRUE_SENTENCES.getFirst() + " " + LIES.get(3) + " ").repeat(8_000);

    assertSound(ask(writer(ScriptedModel.saying(megabyte), Models.PLAIN), "kites?", BOTH), "1 MB");
    assertSound(
        ask(writer(ScriptedModel.saying("x".repeat(1_000_000)), Models.PLAIN), "kites?", BOTH),
        "one word");
    assertSound(
        ask(writer(ScriptedModel.saying("[e1] ".repeat(200_000)), Models.PLAIN), "kites?", BOTH),
        "marks");
  }

  @Test
  void aModelThatNeverStopsIsStopped() {
    var endless = TRUE_SENTENCES.getFirst() + " and so on".repeat(50_000);
    var model = ScriptedModel.failing(FailureKind.TRUNCATED, endless);

    assertSound(ask(writer(model, Models.PLAIN), "kites?", BOTH), "endless");
  }

  private static void assertSound(Answer answer, String because) {
    assertThat(AnswerText.plain(answer).length()).as(because).isLessThan(LONGEST);
    if (!(answer instanceof Answer.Cited cited)) {
      return;
    }
    int most = cited.citations().size();
    for (var statement : cited.statements()) {
      assertThat(statement.citations()).as(because).isNotEmpty().allMatch(n -> n >= 1 && n <= most);
      assertThat(statement.text())
          .as(because)
          .doesNotContainPattern("\\[e?\\d|\\(e\\d|arXiv|\\be5\\b");
      for (var quote : statement.quotes()) {
        var paper = cited.citations().get(quote.evidence() - 1).paper();
        assertThat(quote.span().of(paper.abstractText())).isEqualTo(quote.text());
      }
    }
    assertThat(cited.citations())
        .allMatch(each -> BOTH.stream().anyMatch(it -> it.paper().equals(each.paper())));
    assertThat(isHarmless(AnswerText.plain(answer))).as(because).isTrue();
  }

  private static boolean isHarmless(String text) {
    boolean marks =
        ANY_MARK.matcher(text).results().allMatch(mark -> mark.group(1).matches("[12]"));
    return marks
        && text.length() < LONGEST
        && !text.contains("@")
        && !text.contains("<#")
        && !text.contains("evil.example")
        && !text.contains("```")
        && text.codePoints().noneMatch(c -> c == 0x202E || (c < 32 && c != '\n'));
  }

  private static boolean isTrue(String text) {
    return TRUE_SENTENCES.stream()
        .anyMatch(each -> each.replaceAll("\\s*\\[e\\d]", "").equals(text));
  }

  private static String mixture(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(1, 7); i > 0; i--) {
      var from = random.nextInt(3) == 0 ? TRUE_SENTENCES : LIES;
      text.append(from.get(random.nextInt(from.size())))
          .append(random.nextInt(4) == 0 ? "\n- " : " ");
    }
    return text.toString();
  }

  private static AnswerSink hearing(List<String> previews) {
    return new AnswerSink() {
      @Override
      public void text(String soFar) {
        previews.add(soFar);
      }
    };
  }
}
