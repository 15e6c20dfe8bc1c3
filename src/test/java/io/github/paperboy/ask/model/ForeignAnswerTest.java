package io.github.paperboy.ask.model;

import static io.github.paperboy.testing.SamplePapers.BREAD;
import static io.github.paperboy.testing.SamplePapers.KITES;
import static io.github.paperboy.testing.SamplePapers.found;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.ask.Answer;
import io.github.paperboy.ask.AnswerSink;
import io.github.paperboy.ask.CitationCheck;
import io.github.paperboy.ask.Draft;
import io.github.paperboy.ask.ModelUse;
import io.github.paperboy.ask.Statement;
import io.github.paperboy.ask.Statement.Verdict;
import io.github.paperboy.ask.WritingTask;
import io.github.paperboy.ask.Written;
import io.github.paperboy.retrieve.Evidence;
import io.github.paperboy.retrieve.Intent;
import io.github.paperboy.testing.Plans;
import io.github.paperboy.testing.ScriptedModel;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Answers in a language that the check does not read.
class ForeignAnswerTest {
  private static final List<Evidence> BOTH = List.of(found(KITES, 0.6), found(BREAD, 0.5));
  private static final String GERMAN = "KiteNet hält einen Drachen 41,5 Minuten in der Luft [e1].";
  private static final ModelUse REPAIRING = new ModelUse(6, true, false, false, false);

  private static Written written(ScriptedModel model, Locale language) {
    var task = new WritingTask(Plans.of("kites?", Intent.TOPIC), BOTH, language);
    return Models.writer(model, REPAIRING).write(task, AnswerSink.NONE);
  }

  private static List<Statement> statements(Written written) {
    return ((Draft.Written) written.draft()).statements();
  }

  @Test
  void theModelIsToldTheLanguage() {
    var model = ScriptedModel.saying(GERMAN);
    var _ = written(model, Locale.GERMAN);
    assertThat(model.asked().getFirst()).contains("Answer in German, whatever");
    var english = ScriptedModel.saying(GERMAN);
    var _ = written(english, Locale.ENGLISH);
    assertThat(english.asked().getFirst()).contains("Answer in English, whatever");
  }

  @Test
  void whatTheCheckCannotReadIsNeverVerifiedAndStandsAboveThePapersOwnWords() {
    var written = written(ScriptedModel.saying(GERMAN), Locale.GERMAN);
    var statements = statements(written);
    assertThat(statements)
        .extracting(Statement::verdict)
        .containsExactly(Verdict.NOT_VERIFIED, Verdict.QUOTED);
    assertThat(statements.getLast().text()).contains("KiteNet");
    assertThat(KITES.abstractText()).contains(statements.getLast().text());
    assertThat(written.writing().writer())
        .endsWith("of its German only sources, figures and names");
    assertThat(CitationCheck.check(statements, BOTH).dropped()).isZero();
  }

  @Test
  void itIsNotSentBackForRepair() {
    var model = ScriptedModel.saying(GERMAN);
    var _ = written(model, Locale.GERMAN);
    assertThat(model.asked()).hasSize(1);
  }

  @Test
  void inventedFiguresNamesAndSourcesAreRemoved() {
    for (var lie :
        List.of(
            GERMAN.replace("41,5", "51,5"),
            GERMAN.replace("KiteNet", "WindNet"),
            GERMAN.replace("[e1]", "[e7]"),
            GERMAN.replace(" [e1]", ""))) {
      var statements = statements(written(ScriptedModel.saying(GERMAN + " " + lie), Locale.GERMAN));
      assertThat(statements).as(lie).hasSize(2);
    }
  }

  @Test
  void englishSentencesAmongThemAreCheckedAsEver() {
    var english = "KiteNet is a network that steers a kite from two line tensions [e1].";
    var statements =
        statements(written(ScriptedModel.saying(english + " " + GERMAN), Locale.GERMAN));
    assertThat(statements.getFirst().verdict()).isEqualTo(Verdict.VERIFIED);
  }

  @Test
  void whenEnglishWasAskedForAnotherLanguageIsNotLetThrough() {
    var answer =
        Models.ask(Models.writer(ScriptedModel.saying(GERMAN), Models.PLAIN), "kites?", BOTH);
    assertThat(((Answer.Cited) answer).writer()).startsWith("quoted from abstracts");
  }
}
